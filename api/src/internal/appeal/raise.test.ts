import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { day, evening, RAISE, raised, registered, resident } from '../outcome/way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('appeals are numbered in the order in which they are written down', async () => {
  const { id } = await api.given.held({ day })
  await raised(api, id)

  const input = { meetingId: id, kind: 'QUESTION', language: 'RU', text: 'Когда включат свет?' }
  const { appealRaise } = await api.on(evening).ask(RAISE, { input })

  expect(appealRaise.appeal).toMatchObject({ number: 2, anonymous: true, answer: null })
})

test('two who write at once both get a number', async () => {
  const { id } = await api.given.held({ day })

  await Promise.all([raised(api, id), raised(api, id), raised(api, id)])

  const numbers = await api
    .em()
    .execute('select number from internal.appeal where meeting_id = ? order by 1', [id])
  expect(numbers).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }])
})

test('who was counted without a name stays unknown', async () => {
  const { id } = await api.given.held({ day })
  const participantId = await registered(api, id, { refusal: 'UNWILLING' })
  const input = { meetingId: id, participantId, kind: 'REMARK', language: 'KK', text: 'Жарық аз.' }

  const { appealRaise } = await api.on(evening).ask(RAISE, { input })

  expect(appealRaise.appeal.anonymous).toBe(true)
})

test('nobody speaks at a meeting to which they did not come', async () => {
  const { id } = await api.given.held({ day })
  const other = await api.given.held({ day })
  const participantId = await registered(api, other.id, resident)
  const input = { meetingId: id, participantId, kind: 'REMARK', language: 'KK', text: 'Жарық аз.' }

  const { appealRaise } = await api.on(evening).ask(RAISE, { input })

  expect(appealRaise.errors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('R31-1: a full answer is nothing without its words', async () => {
  const { id } = await api.given.held({ day })
  const said = { kind: 'COMPLAINT', language: 'KK', text: 'Көшеде жарық жоқ.' }

  const { appealRaise } = await api
    .on(evening)
    .ask(RAISE, { input: { meetingId: id, ...said, answer: 'FULL' } })

  expect(appealRaise.errors).toMatchObject([{ code: 'ANSWER_TEXT_MISSING', ground: '¶31' }])
})

test('the same appeal sent twice is one appeal', async () => {
  const { id } = await api.given.held({ day })
  const said = { kind: 'COMPLAINT', language: 'KK', text: 'Көшеде жарық жоқ.' }
  const input = { meetingId: id, requestId: 'phone-7', ...said }

  const first = await api.on(evening).ask(RAISE, { input })
  const second = await api.on(evening).ask(RAISE, { input })

  expect(second.appealRaise.appeal).toEqual(first.appealRaise.appeal)
})
