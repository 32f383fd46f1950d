import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import type { ReviewText } from './review-text.ts'
import { PUBLIC, PUBLISH, plainHeading, REVIEW, signedMeeting, TO_REVIEW } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a name of the register that a reviewer keeps refuses the publication and is shown', async () => {
  const { id, appealId } = await signedMeeting(api)
  const reviewer = api.on('2026-04-17').as('reviewer')
  const headings = [{ appealId, ...plainHeading }]
  await reviewer.ask(REVIEW, { input: { meetingId: id, rest: 'KEEP', headings } })

  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomePublish.outcome).toBeNull()
  expect(outcomePublish.errors).toMatchObject([{ code: 'REGISTER_NAME_FOUND' }])
  expect(outcomePublish.errors[0].spans).toContainEqual({
    field: 'appeal:1',
    type: 'NAME',
    text: expect.stringContaining('Дүйсенбаева'),
  })
  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  expect(outcome).toBeNull()
})

test('one mention kept among many hidden is enough to refuse', async () => {
  const { id, appealId } = await signedMeeting(api)
  const reviewer = api.on('2026-04-17').as('reviewer')
  const { toReview } = await reviewer.ask(TO_REVIEW, { id })
  const protocol: ReviewText | undefined = toReview.review.texts.find(
    ({ key }: ReviewText) => key === 'protocol',
  )
  const mention = protocol?.spans.find(({ person }) => person)
  const { start, end, type } = mention ?? {}
  const decisions = [{ text: 'protocol', start, end, type, decision: 'KEEP' }]
  const headings = [{ appealId, ...plainHeading }]
  await reviewer.ask(REVIEW, { input: { meetingId: id, rest: 'HIDE', decisions, headings } })

  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomePublish.errors).toMatchObject([
    { code: 'REGISTER_NAME_FOUND', spans: [{ field: 'protocol', text: 'Дүйсенбаева' }] },
  ])
})

test('a name that is hidden elsewhere stands only where a reviewer keeps it and says why', async () => {
  const text = 'Сейтқали келді. Кейін Сейтқали кетті.'
  const { id, appealId } = await signedMeeting(api, { text, language: 'KK' })
  const reviewer = api.on('2026-04-17').as('reviewer')
  const headings = [{ appealId, ...plainHeading }]
  const passage = (start: number) => ({ text: 'appeal:1', start, end: start + 8, type: 'PERSON' })
  const hidden = { ...passage(0), decision: 'HIDE' }
  const kept = { ...passage(text.lastIndexOf('Сейтқали')), decision: 'KEEP' }
  const review = (own: object[]) =>
    reviewer.ask(REVIEW, { input: { meetingId: id, own, rest: 'HIDE', headings } })

  await review([hidden, kept])
  const silent = await reviewer.ask(PUBLISH, { input: { meetingId: id } })
  await review([{ ...kept, because: 'көше аты' }])
  const said = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(silent.outcomePublish.errors).toMatchObject([
    { code: 'LEFT_IN_TEXT', spans: [{ field: 'appeal:1', type: 'HIDDEN', text: 'Сейтқали' }] },
  ])
  expect(said.outcomePublish.errors).toEqual([])
})

test('a number that nothing explains waits for a reason too', async () => {
  const text = 'Есептегіш 555 12 көрсетті.'
  const { id, appealId } = await signedMeeting(api, { text, language: 'KK' })
  const reviewer = api.on('2026-04-17').as('reviewer')
  const headings = [{ appealId, ...plainHeading }]
  const start = text.indexOf('555')
  const kept = { text: 'appeal:1', start, end: start + 6, type: 'PHONE', decision: 'KEEP' }
  await reviewer.ask(REVIEW, { input: { meetingId: id, rest: 'HIDE', headings } })

  const silent = await reviewer.ask(PUBLISH, { input: { meetingId: id } })
  await reviewer.ask(REVIEW, {
    input: { meetingId: id, own: [{ ...kept, because: 'есептегіштің көрсеткіші' }] },
  })
  const explained = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(silent.outcomePublish.errors).toMatchObject([
    { code: 'LEFT_IN_TEXT', spans: [{ field: 'appeal:1', type: 'NUMBER', text: '555 12' }] },
  ])
  expect(explained.outcomePublish.errors).toEqual([])
})
