import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codesOf, startApi } from '../../testing/index.ts'
import { day } from '../outcome/way.testing.ts'
import { fileOf, filmed, mp4, RECORD_VIDEO, senderTo } from './tus.testing.ts'

const evening = '2026-04-15T16:00:00Z'

const VIDEOS = `query ($id: ID!) {
  meeting(id: $id) { videos { state container refusal gaps { from until } struckAt strikeReason } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R32-1: a stream is on record by its link, with its times and gaps', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const gaps = [{ from: '2026-04-15T14:30:00Z', until: '2026-04-15T14:50:00Z' }]
  const link = 'https://stream.example/watch?v=42'

  const codes = await codesOf(api, {
    name: 'videoRecord',
    input: { meetingId, ...filmed, gaps, link },
    on: evening,
  })

  expect(codes).toEqual([])
  expect(await videosOf(meetingId)).toMatchObject([{ state: 'KEPT', container: null, gaps }])
})

test('R32-1: a file comes in parts, is what was declared, and lies where only we read it', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4('x'.repeat(300_000))
  const { id, path } = await declared(meetingId, bytes)
  const sender = await senderTo(api, path)

  const empty = await sender.head()
  await sender.patch(0, bytes.subarray(0, 100_000))
  const half = await sender.head()
  const last = await sender.patch(100_000, bytes.subarray(100_000))
  const whole = await sender.head()

  expect([empty, half, whole].map(({ headers }) => headers['upload-offset'])).toEqual([
    '0',
    '100000',
    `${bytes.length}`,
  ])
  expect(last?.status).toBe(204)
  expect(await videosOf(meetingId)).toMatchObject([{ state: 'KEPT', container: 'MP4' }])
  const file = join(api.files.folder, await keyOf(id))
  expect(await readFile(file)).toEqual(bytes)
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
  expect(((await stat(api.files.folder)).mode & 0o777).toString(8)).toBe('700')
})

test('a cut line loses nothing: what came is there, and the rest follows', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4(Buffer.alloc(900_000, 7))
  const { path } = await declared(meetingId, bytes)
  const sender = await senderTo(api, path)

  await sender.patch(0, bytes, 400_000)
  const offset = Number((await sender.head()).headers['upload-offset'])
  const rest = await sender.patch(offset, bytes.subarray(offset))

  expect(offset).toBeGreaterThan(0)
  expect(offset).toBeLessThan(bytes.length)
  expect(rest?.status).toBe(204)
  expect(await videosOf(meetingId)).toMatchObject([{ state: 'KEPT' }])
})

test('whoever starts by creating is led to the same file, and creating it again loses nothing', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4()
  const { path } = await declared(meetingId, bytes)
  const sender = await senderTo(api, path)

  const created = await sender.create(bytes.length)
  await sender.patch(0, bytes.subarray(0, 20))
  await sender.create(bytes.length)
  const { headers } = await sender.head()
  const other = await sender.create(bytes.length + 1)

  expect(created).toMatchObject({ status: 201, headers: { location: path } })
  expect(headers).toMatchObject({ 'upload-offset': '20', 'upload-length': `${bytes.length}` })
  expect(other.status).toBe(422)
})

test('an upload that is finished twice is one video', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4('екі рет')
  const { id, path } = await declared(meetingId, bytes)
  const sender = await senderTo(api, path)
  await sender.patch(0, bytes.subarray(0, 40))

  const both = await Promise.all([
    sender.patch(40, bytes.subarray(40)),
    sender.patch(40, bytes.subarray(40)),
  ])
  const again = await sender.patch(bytes.length, Buffer.alloc(0))

  expect(both.map((sent) => sent?.status).toSorted()).toEqual([204, 409])
  expect(again?.status).toBe(204)
  expect(await readFile(join(api.files.folder, await keyOf(id)))).toEqual(bytes)
  expect(await videosOf(meetingId)).toMatchObject([{ state: 'KEPT' }])
  const { videoRecord } = await api
    .on(evening)
    .ask(RECORD_VIDEO, { input: { meetingId, ...filmed, file: fileOf(bytes) } })
  expect(videoRecord.errors).toMatchObject([{ code: 'VIDEO_TWICE' }])
})

test('what is no video is refused by its content, as soon as it shows, and can be sent again', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const page = Buffer.from(`<html>${'x'.repeat(200)}</html>`)
  const { path } = await declared(meetingId, page, 'кездесу.mp4')
  const sender = await senderTo(api, path)

  const whole = await sender.patch(0, page)
  const { headers } = await sender.head()
  await sender.patch(0, page.subarray(0, 100))
  const early = await sender.patch(100, page.subarray(100, 120))

  expect(whole?.status).toBe(415)
  expect(JSON.parse(whole?.body ?? '{}')).toMatchObject({
    errors: [{ code: 'VIDEO_NOT_VIDEO', ground: '¶32' }],
  })
  expect(headers['upload-offset']).toBe('0')
  expect(early?.status).toBe(415)
  expect(await videosOf(meetingId)).toMatchObject([
    { state: 'AWAITED', refusal: expect.stringContaining('no video') },
  ])
})

test('what is another file than was declared is not taken', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4('бұл бейне')
  const { id, path } = await declared(meetingId, bytes)
  const sender = await senderTo(api, path)
  const other = Buffer.from(bytes)
  other[other.length - 1] = 0

  const sent = await sender.patch(0, other)
  const again = await sender.patch(0, bytes)

  expect(sent?.status).toBe(422)
  expect(sent?.body).toContain('VIDEO_HASH_DIFFERS')
  expect(again?.status).toBe(204)
  expect(await readFile(join(api.files.folder, await keyOf(id)))).toEqual(bytes)
})

test('nobody sends without a session, out of scope or who may not, more than was declared, or reads it back', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4('рұқсат')
  const { path } = await declared(meetingId, bytes)
  const sender = await senderTo(api, path)

  const statuses = []
  for (const as of [null, 'stranger', 'reviewer'] as const) {
    const other = await senderTo(api, path, { as })
    statuses.push((await other.patch(0, bytes))?.status)
  }
  const more = await sender.patch(0, Buffer.concat([bytes, bytes]))
  await sender.patch(0, bytes)
  const read = await api.internal.inject({ method: 'GET', url: path })
  const guessed = await api.internal.inject({ method: 'GET', url: '/videos/' })

  expect(statuses).toEqual([401, 404, 403])
  expect(more?.status).toBe(413)
  expect([read.statusCode, guessed.statusCode]).toEqual([404, 404])
})

test('a recording that was entered by mistake is struck out once, and the same file can be declared anew', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const bytes = mp4('қате')
  const { id } = await declared(meetingId, bytes)
  const strike = {
    name: 'videoStrike',
    input: { videoId: id, reason: 'UNREADABLE' },
    on: evening,
  }

  expect(await codesOf(api, strike)).toEqual([])
  expect(await codesOf(api, strike)).toEqual(['ALREADY_STRUCK'])
  await declared(meetingId, bytes)
  expect(await videosOf(meetingId)).toMatchObject([
    { strikeReason: 'UNREADABLE' },
    { strikeReason: null },
  ])
})

test.each([
  `update internal.video set hash = '${'0'.repeat(64)}'`,
  "update internal.video set gaps = '[]', ends_at = ends_at + interval '1 minute'",
  'delete from internal.video',
])('a recording stays as it was declared, whoever asks the database: %s', async (statement) => {
  await expect(api.em().execute(statement)).rejects.toThrow('a recording stays as it was declared')
})

async function declared(meetingId: string, bytes: Buffer, name?: string) {
  const input = { meetingId, ...filmed, file: fileOf(bytes, name) }
  const { videoRecord } = await api.on(evening).ask(RECORD_VIDEO, { input })
  expect(videoRecord.errors).toEqual([])
  const { id, uploadPath } = videoRecord.video
  return { id: String(id), path: String(uploadPath) }
}

async function videosOf(id: string) {
  const { meeting } = await api.on(evening).ask(VIDEOS, { id })
  return meeting.videos.toSorted(
    (one: { struckAt: string | null }, other: { struckAt: string | null }) =>
      Number(one.struckAt === null) - Number(other.struckAt === null),
  )
}

async function keyOf(id: string): Promise<string> {
  const [row] = await api
    .em()
    .execute<{ key: string }[]>('select file_key as key from internal.video where id = ?', [id])
  return row?.key ?? ''
}
