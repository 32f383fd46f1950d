import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  ANSWER,
  CORRECT,
  day,
  evening,
  PUBLIC,
  published,
  raised,
  signedMeeting,
  TO_REVIEW,
} from '../outcome/way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R31-1: how an appeal was answered at the meeting is written down, with its words', async () => {
  const { id } = await api.given.held({ day })
  const appealId = await raised(api, id, { answer: null, answerText: null })

  const wordless = await api.on(evening).ask(ANSWER, { input: { appealId, given: 'FULL' } })
  const input = { appealId, given: 'FULL', text: 'Иә, шам жөнделді.' }
  const { appealAnswer } = await api.on(evening).ask(ANSWER, { input })

  expect(wordless.appealAnswer.errors).toEqual([{ code: 'ANSWER_TEXT_MISSING', ground: '¶31' }])
  expect(appealAnswer.appeal).toMatchObject({ answer: 'FULL', answerText: 'Иә, шам жөнделді.' })
})

test('a later answer of a public outcome is known by its day at once, and by its words after a review', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)
  const text = 'Гүлмира Сапарқызы, шу көзі анықталып, тоқтатылды.'

  await api.on('2026-04-22').ask(ANSWER, { input: { appealId, text } })

  const atOnce = await api.on('2026-04-22').askPublic(PUBLIC, { id })
  expect(atOnce.outcome.items[0]).toMatchObject({ state: 'DONE', laterAnswer: null })
  const { toReview } = await api.on('2026-04-23').as('reviewer').ask(TO_REVIEW, { id })
  expect(toReview.review.texts.at(-1).key).toBe('appeal:1:later')
  await published(api, id, '2026-04-23')
  const after = await api.on('2026-04-23').askPublic(PUBLIC, { id })
  expect(after.outcome.version).toBe(2)
  expect(after.outcome.items[0].laterAnswer.text).toBe('[тұрғын 1], шу көзі анықталып, тоқтатылды.')
})

test('who answered later does not review what they wrote', async () => {
  const { id, appealId } = await signedMeeting(api)
  await api
    .on('2026-04-22')
    .as('head')
    .ask(ANSWER, { input: { appealId, text: 'Тексерілді.' } })
  const { head } = api.city.staff
  await api.em().execute("update internal.staff set role = 'REVIEWER' where id = ?", [head])

  const { toReview } = await api.on('2026-04-23').as('head').ask(TO_REVIEW, { id })

  await api.em().execute("update internal.staff set role = 'POINT_HEAD' where id = ?", [head])
  expect(toReview.errors).toMatchObject([{ code: 'OWN_PROTOCOL' }])
})

test('an appeal of another point does not exist', async () => {
  const { appealId } = await signedMeeting(api)

  const { appealAnswer } = await api
    .on('2026-04-22')
    .as('stranger')
    .ask(ANSWER, { input: { appealId, text: 'Тексерілді.' } })

  expect(appealAnswer).toMatchObject({ appeal: null, errors: [{ code: 'NOT_FOUND' }] })
})

test('the second of two who answer at once is told', async () => {
  const { appealId } = await signedMeeting(api)
  const input = { appealId, version: 1, text: 'Тексерілді.' }

  const { appealAnswer } = await api.on('2026-04-22').ask(ANSWER, { input })

  expect(appealAnswer.errors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }])
  expect(appealAnswer.appeal).toMatchObject({ id: appealId, version: 2 })
})

test('a correction may say that an appeal was answered in full there; no check is left open', async () => {
  const { id, appealId } = await signedMeeting(api)
  await api.on('2026-04-20').ask(CORRECT, { input: { meetingId: id, reason: 'WRONG_FACT' } })
  const input = { appealId, given: 'FULL', text: 'Иә, шу тоқтатылды.' }

  const { appealAnswer } = await api.on('2026-04-20').ask(ANSWER, { input })

  expect(appealAnswer).toMatchObject({ appeal: { answer: 'FULL' }, errors: [] })
})
