import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  PUBLISH,
  plainHeading,
  published,
  REVIEW,
  signedMeeting,
  TO_REVIEW,
} from '../outcome/way.testing.ts'
import { issued } from './way.testing.ts'

// Where she gets her post; the register has another address of hers.
const address = 'Шұғыла-2 бекеті, Марқакөл 31'
const appeal = { text: 'Почту мне носят на бекет Шугыла-2, на Маркаколь 31.', language: 'RU' }

const AWAITING = '{ awaitingReview(first: 50) { edges { node { id } } } }'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('an address that was given for a slip is hidden in the outcome, and no reviewer keeps it', async () => {
  const { id, appealId } = await signedMeeting(api, appeal)
  await issued(api.on('2026-04-16'), appealId, { address })
  const reviewer = api.on('2026-04-17').as('reviewer')

  const { toReview } = await reviewer.ask(TO_REVIEW, { id })
  const headings = [{ appealId, ...plainHeading }]
  await reviewer.ask(REVIEW, { input: { meetingId: id, rest: 'KEEP', headings } })
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  const said = toReview.review.texts.find(({ key }: { key: string }) => key === 'appeal:1')
  expect(said.spans).toContainEqual(
    expect.objectContaining({ type: 'ADDRESS', text: 'Маркаколь 31', verdict: 'REDACT' }),
  )
  expect(outcomePublish.errors).toContainEqual(
    expect.objectContaining({
      code: 'REGISTER_NAME_FOUND',
      spans: expect.arrayContaining([expect.objectContaining({ type: 'ADDRESS' })]),
    }),
  )
})

test.each([
  { given: address, isRead: true, because: 'nobody has looked for it' },
  { given: null, isRead: false, because: 'that of the register was looked for' },
])('a slip after publication: the outcome is read again: $isRead, $because', async (row) => {
  const { id, appealId } = await signedMeeting(api, appeal)
  await published(api, id)

  await issued(api.on('2026-04-18'), appealId, { address: row.given })

  const { awaitingReview } = await api.on('2026-04-18').as('reviewer').ask(AWAITING)
  const ids = awaitingReview.edges.map(({ node }: { node: { id: string } }) => node.id)
  expect(ids.includes(id)).toBe(row.isRead)
})
