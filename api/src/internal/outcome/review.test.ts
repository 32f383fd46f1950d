import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  day,
  PUBLIC,
  PUBLISH,
  plainHeading,
  REVIEW,
  raised,
  recorded,
  registered,
  resident,
  signed,
  signedMeeting,
  TO_REVIEW,
} from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a reviewer reads every text with the passages that point to a person', async () => {
  const { id, participantId } = await signedMeeting(api)

  const { toReview } = await api.on('2026-04-17').as('reviewer').ask(TO_REVIEW, { id })

  const { texts, undecided, headings } = toReview.review
  expect(texts.map(({ key }: { key: string }) => key)).toEqual([
    'protocol',
    'report:PREVENTION',
    'decision:1',
    'decision:2',
    'appeal:1',
    'appeal:1:answer',
  ])
  expect(texts[4].spans).toContainEqual(
    expect.objectContaining({ person: participantId, type: 'PERSON', verdict: 'REDACT' }),
  )
  expect(texts[4].spans).toContainEqual(
    expect.objectContaining({ type: 'PHONE', text: '8 701 555 12 34' }),
  )
  expect(undecided).toBeGreaterThan(3)
  expect(headings).toMatchObject([{ number: 1, topic: null, title: null }])
})

test('a review may be sent in parts, and what is open keeps it from being published', async () => {
  const { id, appealId } = await signedMeeting(api)
  const reviewer = api.on('2026-04-17').as('reviewer')

  const { outcomeReview } = await reviewer.ask(REVIEW, {
    input: { meetingId: id, headings: [{ appealId, ...plainHeading }] },
  })
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomeReview.errors).toEqual([])
  expect(outcomeReview.undecided).toBeGreaterThan(0)
  const [refusal, ...others] = outcomePublish.errors
  expect([refusal.code, others]).toEqual(['SPANS_UNDECIDED', []])
  expect(refusal.spans).toHaveLength(outcomeReview.undecided)
  expect(refusal.spans).toContainEqual({
    ...{ field: 'appeal:1', type: 'PHONE', text: '8 701 555 12 34' },
  })
})

test('what is alike is decided together, by its words or by its person', async () => {
  const { id, participantId } = await signedMeeting(api)
  const reviewer = api.on('2026-04-17').as('reviewer')

  await reviewer.ask(REVIEW, {
    input: { meetingId: id, alike: [{ key: participantId, decision: 'HIDE' }] },
  })

  const { toReview } = await reviewer.ask(TO_REVIEW, { id })
  const mentions = toReview.review.texts
    .flatMap(({ spans }: { spans: { person: string; decision: string }[] }) => spans)
    .filter(({ person }: { person: string }) => person === participantId)
  expect(mentions.length).toBeGreaterThan(2)
  expect(new Set(mentions.map(({ decision }: { decision: string }) => decision))).toEqual(
    new Set(['HIDE']),
  )
})

test('a passage that only the reviewer sees is hidden too', async () => {
  const { id, appealId } = await signedMeeting(api, { text: 'Көк қақпалы үйде түнде шу көп.' })
  const reviewer = api.on('2026-04-17').as('reviewer')
  const own = [{ text: 'appeal:1', start: 0, end: 15, type: 'ADDRESS', decision: 'HIDE' }]
  const headings = [{ appealId, ...plainHeading }]

  await reviewer.ask(REVIEW, { input: { meetingId: id, rest: 'HIDE', own, headings } })
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomePublish.errors).toEqual([])
  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  expect(outcome.items[0].said.text).toMatch(/^\[мекенжай/)
  expect(outcome.items[0].said.text).not.toContain('Көк')
})

test('a decision on a passage that is not there is refused', async () => {
  const { id } = await signedMeeting(api)
  const decisions = [{ text: 'appeal:9', start: 0, end: 4, type: 'PERSON', decision: 'HIDE' }]

  const { outcomeReview } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(REVIEW, { input: { meetingId: id, decisions } })

  expect(outcomeReview.errors).toMatchObject([{ code: 'INVALID_INPUT' }])
})

test('a title that names somebody is refused, and the name is shown', async () => {
  const { id, appealId } = await signedMeeting(api)
  const title = { kk: 'Дүйсенбаеваның шағымы', ru: 'Жалоба на шум' }

  const { outcomeReview } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(REVIEW, { input: { meetingId: id, headings: [{ appealId, topic: 'NOISE', title }] } })

  expect(outcomeReview.errors).toMatchObject([
    { code: 'PERSONAL_DATA_FOUND', spans: [{ field: 'headings.0.title.kk' }] },
  ])
})

test('nobody reviews or publishes their own protocol', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)
  await signed(api, id)
  await api
    .em()
    .execute("update internal.staff set role = 'REVIEWER' where id = ?", [api.city.staff.inspector])

  const { outcomeReview } = await api
    .on('2026-04-17')
    .ask(REVIEW, { input: { meetingId: id, rest: 'HIDE' } })
  const { outcomePublish } = await api.on('2026-04-17').ask(PUBLISH, { input: { meetingId: id } })

  await api
    .em()
    .execute("update internal.staff set role = 'INSPECTOR' where id = ?", [
      api.city.staff.inspector,
    ])
  expect(outcomeReview.errors).toMatchObject([{ code: 'OWN_PROTOCOL' }])
  expect(outcomePublish.errors).toMatchObject([{ code: 'OWN_PROTOCOL' }])
})

test('the second of two reviewers is told that the outcome changed meanwhile', async () => {
  const { id } = await signedMeeting(api)
  const reviewer = api.on('2026-04-17').as('reviewer')
  const first = await reviewer.ask(REVIEW, { input: { meetingId: id } })
  const { version } = first.outcomeReview.outcome
  await api
    .on('2026-04-17T07:00:00Z')
    .as('reviewer')
    .ask(REVIEW, { input: { meetingId: id, version, rest: 'HIDE' } })

  const { outcomeReview } = await api
    .on('2026-04-17T08:00:00Z')
    .as('reviewer')
    .ask(REVIEW, { input: { meetingId: id, version, rest: 'KEEP' } })

  expect(outcomeReview.errors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }])
  expect(outcomeReview.outcome.version).toBeGreaterThan(version)
})
