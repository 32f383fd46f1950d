import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { startApi } from '../../testing/index.ts'
import { askIn } from '../ask.ts'
import { day } from '../outcome/way.testing.ts'
import { readEditions } from '../policy/editions.ts'
import { internalServer } from '../server.ts'
import { settleAll } from './settle-all.ts'
import { fileOf, filmed, mp4, RECORD_VIDEO, senderTo } from './tus.testing.ts'

const evening = '2026-04-15T16:00:00Z'

let api: Awaited<ReturnType<typeof startApi>>
let orm: MikroORM

beforeAll(async () => {
  api = await startApi()
  orm = await openInternalOrm(api.urls.staff)
})

afterAll(async () => {
  await orm.close()
  await api.close()
})

test('a process that is told to end while a file comes ends at once, and the next one goes on with it', async () => {
  const bytes = mp4(Buffer.alloc(3_000_000, 5))
  const { path, key } = await declared(bytes)
  const first = await process()
  const sender = await senderTo(api, path, { to: first })

  const coming = sender.patch(0, bytes, 2_000_000)
  await soon(async () => ((await api.files.sizeOf(key)) ?? 0) > 0)
  await first.close()
  await coming
  const second = await process()
  const again = await senderTo(api, path, { to: second })
  const offset = Number((await again.head()).headers['upload-offset'])
  const rest = await again.patch(offset, bytes.subarray(offset))
  await second.close()

  expect(offset).toBeGreaterThan(0)
  expect(offset).toBeLessThan(bytes.length)
  expect(rest?.status).toBe(204)
  expect(await readFile(join(api.files.folder, key))).toEqual(bytes)
  expect(await stateOf(key)).toBe('kept')
})

test.each(['the next request', 'the night'])(
  'killed after the last byte and before anybody looked, it is taken by %s',
  async (by) => {
    const bytes = mp4(by)
    const { path, key } = await declared(bytes)
    await api.files.ensure(key)
    await appendFile(join(api.files.folder, key), bytes)
    const before = await stateOf(key)

    if (by === 'the night') await night()
    else await (await senderTo(api, path)).head()
    await night()

    expect(before).toBe('awaited')
    expect(await stateOf(key)).toBe('kept')
  },
)

test('killed after a wrong file was deleted and before that was noted, it is sent again from its first byte', async () => {
  const bytes = mp4('дұрыс')
  const { path, key } = await declared(bytes)
  await api.files.ensure(key)
  await appendFile(join(api.files.folder, key), 'басқа')
  await api.files.remove(key)
  const sender = await senderTo(api, path)

  const { headers } = await sender.head()
  await sender.patch(0, bytes)

  expect(headers['upload-offset']).toBe('0')
  expect(await stateOf(key)).toBe('kept')
})

test('two processes that start together take what had come whole once', async () => {
  const bytes = mp4('екі процесс')
  const { key } = await declared(bytes)
  await api.files.ensure(key)
  await appendFile(join(api.files.folder, key), bytes)

  const both = await orm.em.fork().transactional(async (em) => {
    await em.execute('select from internal.meeting for update')
    const first = night('2026-04-15T19:00:00Z')
    await soon(async () => (await waiting()) === 1)
    const second = night('2026-04-15T19:00:01Z')
    await soon(async () => (await waiting()) === 2)
    return { first, second, waiting: await waiting() }
  })
  await Promise.all([both.first, both.second])

  expect(both.waiting).toBe(2)
  expect(await keptAt(key)).toBe('2026-04-15 19:00:00+00')
})

function process() {
  const parts = { orm, clock: () => evening, files: api.files }
  return internalServer({ ...parts, portalUrl: 'https://esep.example', log: () => {} })
}

async function night(now = '2026-04-15T19:00:00Z'): Promise<void> {
  const editions = await readEditions(askIn(orm.em.fork()))
  await settleAll({ orm, files: api.files, editions, now, today: '2026-04-16' })
}

async function declared(bytes: Buffer) {
  const { id: meetingId } = await api.given.held({ day })
  const input = { meetingId, ...filmed, file: fileOf(bytes) }
  const { videoRecord } = await api.on(evening).ask(RECORD_VIDEO, { input })
  const [row] = await api
    .em()
    .execute<{ key: string }[]>('select file_key as key from internal.video where id = ?', [
      videoRecord.video.id,
    ])
  return { path: String(videoRecord.video.uploadPath), key: row?.key ?? '' }
}

async function stateOf(key: string): Promise<string | undefined> {
  const [row] = await api
    .em()
    .execute<{ state: string }[]>('select state from internal.video where file_key = ?', [key])
  return row?.state
}

async function keptAt(key: string): Promise<string | undefined> {
  const [row] = await api
    .em()
    .execute<{ at: string }[]>(
      'select kept_at::text as at from internal.video where file_key = ?',
      [key],
    )
  return row?.at
}

/** How many wait for somebody else to end. */
async function waiting(): Promise<number> {
  const [row] = await api
    .em()
    .execute<{ waiting: number }[]>(
      "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
  return row?.waiting ?? 0
}

async function soon(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
