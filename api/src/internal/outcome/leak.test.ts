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
