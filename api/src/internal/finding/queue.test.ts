import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { startQueue } from './queue.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('at a start the missed night is judged, and midnight waits in the queue as the staff’s user', async () => {
  const log: string[] = []
  const queue = await startQueue({
    databaseUrl: api.urls.staff,
    clock: () => '2026-03-15T04:00:00Z',
    log: (line) => log.push(line),
  })

  try {
    const nights = await api.em().execute('select day::text from internal.judged_night')
    expect(nights).toEqual([{ day: '2026-03-15' }])
    await expect(soon(isMidnightKnown)).resolves.toBe(true)
    expect(log).toEqual([])
  } finally {
    await queue.stop()
  }
})

test('a job that is put into the queue judges the nights up to now', async () => {
  const queue = await startQueue({
    databaseUrl: api.urls.staff,
    clock: () => '2026-03-16T04:00:00Z',
    log: () => {},
  })
  try {
    await api.em().execute(`delete from internal.judged_night where day = '2026-03-16'`)
    await api.em().execute(`select graphile_worker.add_job('judge_nights')`)

    await expect(soon(judgedOn('2026-03-16'))).resolves.toBe(true)
  } finally {
    await queue.stop()
  }
})

async function isMidnightKnown(): Promise<boolean> {
  const known = await api
    .em()
    .execute('select from graphile_worker._private_known_crontabs where identifier = ?', ['nights'])
  return known.length > 0
}

function judgedOn(day: string): () => Promise<boolean> {
  return async () => {
    const found = await api.em().execute('select from internal.judged_night where day = ?', [day])
    return found.length > 0
  }
}

async function soon(holds: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
