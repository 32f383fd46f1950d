import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { PUBLIC, published, REVIEW, signedMeeting, TO_REVIEW } from '../outcome/way.testing.ts'

const MENTION = `mutation ($input: ParticipantMentionInput!) {
  participantMention(input: $input) {
    mentioned { id relation name otherNames }
    errors { code }
  }
}`

const UNMENTION = `mutation ($input: ParticipantUnmentionInput!) {
  participantUnmention(input: $input) { meeting { mentioned { name } } errors { code } }
}`

const MEETING = `query ($id: ID!) {
  meeting(id: $id) { mentioned { name relation } attendance { registered refused } }
}`

const AWAITING = `{ awaitingReview { edges { node { id } } } }`

const nephew = { relation: 'RELATIVE', name: 'Сәрсенов Марат', otherNames: ['Марик', ' '] }
const appeal = { text: 'Жиенім Марик те келе алмады.', language: 'KK' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('whoever was mentioned is looked for in every text, and counted nowhere', async () => {
  const { id } = await signedMeeting(api, appeal)

  const { participantMention } = await api
    .on('2026-04-16')
    .ask(MENTION, { input: { meetingId: id, ...nephew } })

  expect(participantMention).toMatchObject({
    mentioned: { relation: 'RELATIVE', name: 'Сәрсенов Марат', otherNames: ['Марик'] },
    errors: [],
  })
  const { toReview } = await api.on('2026-04-17').as('reviewer').ask(TO_REVIEW, { id })
  const spans = toReview.review.texts.flatMap(({ spans }: { spans: object[] }) => spans)
  expect(spans).toContainEqual(
    expect.objectContaining({ text: 'Марик', person: participantMention.mentioned.id }),
  )
  const { meeting } = await api.on('2026-04-17').ask(MEETING, { id })
  expect(meeting).toEqual({
    mentioned: [{ name: 'Сәрсенов Марат', relation: 'RELATIVE' }],
    attendance: { registered: 1, refused: 0 },
  })
})

test('somebody who is noted after publication brings the outcome back before its reviewers', async () => {
  const { id } = await signedMeeting(api, appeal)
  await published(api, id)

  await api
    .on('2026-04-18')
    .as('reviewer')
    .ask(MENTION, { input: { meetingId: id, ...nephew } })

  const { awaitingReview } = await api.on('2026-04-18').as('reviewer').ask(AWAITING)
  expect(awaitingReview.edges).toContainEqual({ node: { id } })
  await published(api, id, '2026-04-19')
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  expect(outcome.items[0].said.text).not.toContain('Марик')
})

test('what was noted wrongly is taken back by those who write, and never by who reviews', async () => {
  const { id } = await signedMeeting(api, appeal)
  const { participantMention } = await api
    .on('2026-04-16')
    .ask(MENTION, { input: { meetingId: id, ...nephew } })
  const input = { mentionedId: participantMention.mentioned.id }

  const byReviewer = await api.on('2026-04-17').as('reviewer').ask(UNMENTION, { input })
  const byInspector = await api.on('2026-04-17').ask(UNMENTION, { input })

  expect(byReviewer.participantUnmention.errors).toMatchObject([{ code: 'FORBIDDEN' }])
  expect(byInspector.participantUnmention).toEqual({ meeting: { mentioned: [] }, errors: [] })
})

test('nobody outside the meeting notes or takes back', async () => {
  const { id } = await signedMeeting(api)

  const { participantMention } = await api
    .on('2026-04-16')
    .as('stranger')
    .ask(MENTION, { input: { meetingId: id, ...nephew } })
  const { participantUnmention } = await api
    .on('2026-04-16')
    .ask(UNMENTION, { input: { mentionedId: id } })

  expect(participantMention.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(participantUnmention.errors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('who notes somebody may review: it hides more, and takes nothing out', async () => {
  const { id } = await signedMeeting(api, appeal)
  const reviewer = api.on('2026-04-17').as('reviewer')
  await reviewer.ask(MENTION, { input: { meetingId: id, ...nephew } })

  const { outcomeReview } = await reviewer.ask(REVIEW, { input: { meetingId: id, rest: 'HIDE' } })

  expect(outcomeReview.errors).toEqual([])
})
