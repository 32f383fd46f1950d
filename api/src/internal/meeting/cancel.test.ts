import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'

const CANCEL = `mutation ($input: MeetingCancelInput!) {
  meetingCancel(input: $input) { meeting { stage } errors { code } }
}`

const MISS = `mutation ($input: MeetingMissInput!) {
  meetingMiss(input: $input) { meeting { stage } errors { code } }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { status reason { code words(language: KK) } changes { kind } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a meeting called off before its hour stays on the portal with its reason', async () => {
  const { id } = await api.given.announced({ day: '2026-03-20' })
  const words = { kk: 'Қатты боран күтіледі.', ru: 'Ожидается сильный буран.' }

  const { meetingCancel } = await api
    .on('2026-03-19')
    .ask(CANCEL, { input: { meetingId: id, reason: 'WEATHER', words } })

  expect(meetingCancel).toEqual({ meeting: { stage: 'CANCELLED' }, errors: [] })
  const { meeting } = await api.on('2026-03-19').askPublic(PUBLIC, { id })
  expect(meeting).toMatchObject({
    status: 'CANCELLED',
    reason: { code: 'WEATHER', words: 'Қатты боран күтіледі.' },
    changes: [{ kind: 'ANNOUNCED' }, { kind: 'CANCELLED' }],
  })
})

test('once its hour has passed a meeting is not called off: it did not take place', async () => {
  const { id } = await api.given.announced({ day: '2026-03-20' })
  const after = evening('2026-03-20', '20:00')

  const { meetingCancel } = await api
    .on(after)
    .ask(CANCEL, { input: { meetingId: id, reason: 'URGENT_DUTY' } })
  const { meetingMiss } = await api
    .on(after)
    .ask(MISS, { input: { meetingId: id, reason: 'URGENT_DUTY' } })

  expect(meetingCancel.errors).toEqual([{ code: 'CANCELLED_AFTER_START' }])
  expect(meetingMiss).toEqual({ meeting: { stage: 'MISSED' }, errors: [] })
  const { meeting } = await api.on('2026-03-21').askPublic(PUBLIC, { id })
  expect(meeting).toMatchObject({ status: 'NOT_HELD', reason: { code: 'URGENT_DUTY' } })
})

test('what was only planned and called off never becomes public', async () => {
  const { id } = await api.given.meeting({ day: '2026-03-20' })

  await api.on('2026-03-01').ask(CANCEL, { input: { meetingId: id, reason: 'JOINED_ANOTHER' } })

  const { meeting } = await api.on('2026-03-02').askPublic(PUBLIC, { id })
  expect(meeting).toBeNull()
})

test('an assistant may not call a meeting off', async () => {
  const { id } = await api.given.announced({ day: '2026-03-20' })

  const { meetingCancel } = await api
    .on('2026-03-19')
    .as('assistant')
    .ask(CANCEL, { input: { meetingId: id, reason: 'WEATHER' } })

  expect(meetingCancel.errors).toEqual([{ code: 'FORBIDDEN' }])
})
