import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Api, startApi } from '../../testing/index.ts'
import { keepForgetting } from './forget.ts'
import { reported } from './given.testing.ts'

const CLOSE = `mutation ($input: LeakReportCloseInput!) {
  leakReportClose(input: $input) { errors { code } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('what was closed more than ninety days ago is deleted though nobody acts, and an open one stays', async () => {
  await closed(api, 'Ескі хабарлама.')
  await reported(api, { text: 'Ашық хабарлама.' })
  let now = '2026-07-20T07:00:00Z'
  const forgetting = keepForgetting({
    em: api.em,
    clock: () => now,
    log: (line) => expect(line).toBe(''),
    everyMilliseconds: 10,
  })

  await pause()
  const onTheNinetiethDay = await kept()
  now = '2026-07-21T07:00:00Z'
  await pause()
  await forgetting.end()

  expect(onTheNinetiethDay).toEqual(['Ашық хабарлама.', 'Ескі хабарлама.'])
  expect(await kept()).toEqual(['Ашық хабарлама.'])
})

test('a fault is written down without a word of a report, and tried again', async () => {
  const written: string[] = []
  const broken = () => {
    throw new Error('could not delete Ескі хабарлама.')
  }
  const forgetting = keepForgetting({
    em: broken,
    clock: () => '2026-07-21T07:00:00Z',
    log: (line) => written.push(line),
    everyMilliseconds: 10,
  })

  await pause()
  await forgetting.end()

  expect(written.length).toBeGreaterThan(1)
  expect(written[0]).toMatch(/^\{"fault":"Error .*","act":"forgetting reports of leaks"\}$/)
  expect(written.join()).not.toContain('хабарлама')
})

async function closed(at: Api, text: string): Promise<void> {
  const leakReportId = await reported(at, { text })
  const input = { leakReportId, result: 'HIDDEN' }
  const { leakReportClose } = await at.on('2026-04-21').as('reviewer').ask(CLOSE, { input })
  expect(leakReportClose.errors).toEqual([])
}

async function kept(): Promise<string[]> {
  const rows = await api
    .em()
    .execute<{ text: string }[]>('select text from dropbox.leak_report order by text')
  return rows.map(({ text }) => text)
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200))
}
