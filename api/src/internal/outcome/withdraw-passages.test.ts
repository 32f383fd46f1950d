import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inDatabase } from '../../database/in-database.ts'
import { startApi } from '../../testing/index.ts'
import {
  PUBLIC,
  PUBLISH,
  plainHeading,
  published,
  REVIEW,
  signedMeeting,
  TO_REVIEW,
} from './way.testing.ts'

const WITHDRAW = `mutation ($input: OutcomeWithdrawInput!) {
  outcomeWithdraw(input: $input) {
    meeting { stage }
    outcome { reviewedAt withdrawnAt }
    errors { code }
  }
}`

const SEARCH = `query ($text: String!) {
  outcomes(first: 5, filter: { text: $text }) { edges { node { id } } }
}`

const AWAITING = '{ awaitingReview(first: 50) { edges { node { id } } } }'

/** What the server remembers of the columns that the public's role may read. */
const REMEMBERED = `
  select attname, concat(most_common_vals, histogram_bounds, most_common_elems) from pg_stats where schemaname = 'public_record'`

const spoken = {
  language: 'RU',
  text: 'Вахтёр шестого общежития шумит. Жаловались вахтёру  шестого общежития не раз.',
}
const words = 'вахтёр шестого общежития'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('words that somebody quotes from the page are hidden wherever they stand, and the rest stays public', async () => {
  const { id } = await publicMeeting()

  const { outcomeWithdraw } = await withdraw(id, { words: 'Вахтёр шестого общежития' })

  expect(outcomeWithdraw).toEqual({
    meeting: { stage: 'PUBLISHED' },
    outcome: { reviewedAt: null, withdrawnAt: null },
    errors: [],
  })
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  expect(outcome.version).toBe(2)
  expect(outcome.items[0].said.text).toBe('[житель 2] шумит. Жаловались [житель 2] не раз.')
  expect(outcome.summary[0].text).toContain('[тұрғын 1]')
})

test('nothing that the public can ask, search or be given holds the words a moment later', async () => {
  const { id } = await publicMeeting()
  await inDatabase(api.urls.owner, (client) => client.query('analyze'))
  await withdraw(id, { words: 'шестого общежития' })

  const { outcomes } = await api.on('2026-04-19').askPublic(SEARCH, { text: 'шестого общежития' })

  const found = outcomes.edges.map(({ node }: { node: { id: string } }) => node.id)
  expect(found).not.toContain(id)
  const tables = await api
    .em()
    .execute<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public_record'`,
    )
  for (const { name } of tables) {
    const [{ rows } = { rows: '' }] = await api
      .em()
      .execute<{ rows: string }[]>(
        `select coalesce(string_agg(t::text, ' '), '') as rows from ${name} t where t::text like ?`,
        [`%${id}%`],
      )
    expect([name, /шестого\s+общежития/i.test(rows)]).toEqual([name, false])
  }
  const remembered = await inDatabase(api.urls.reader, (client) => client.query(REMEMBERED))
  expect(remembered.rows.length).toBeGreaterThan(20)
  expect(JSON.stringify(remembered.rows)).not.toMatch(/шестого\s+общежития/i)
})

test('a passage is named by its place in the public text too', async () => {
  const { id } = await publicMeeting()

  const { outcomeWithdraw } = await withdraw(id, { text: 'appeal:1', start: 0, end: 6 })

  expect(outcomeWithdraw.errors).toEqual([])
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  expect(outcome.items[0].said.text).toMatch(/^\[житель 2\] шестого .* \[житель 2\] {2}шестого/)
})

test('what was hidden in a hurry stays hidden when the outcome is published again', async () => {
  const { id } = await publicMeeting()
  await withdraw(id, { words })
  const { awaitingReview } = await api.on('2026-04-20').as('reviewer').ask(AWAITING)

  await published(api, id, '2026-04-20')

  expect(awaitingReview.edges).toContainEqual({ node: { id } })
  const { outcome } = await api.on('2026-04-20').askPublic(PUBLIC, { id })
  expect(outcome.version).toBe(3)
  expect(outcome.items[0].said.text).toBe('[житель 2] шумит. Жаловались [житель 2] не раз.')
})

test('a title is hidden too, and no reviewer brings the words back in one', async () => {
  const { id, appealId } = await publicMeeting()
  await withdraw(id, { words: 'Шум' })
  const hidden = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  const reviewer = api.on('2026-04-20').as('reviewer')
  const titled = (title: object) =>
    reviewer.ask(REVIEW, {
      input: { meetingId: id, rest: 'HIDE', headings: [{ appealId, ...plainHeading, title }] },
    })

  const { outcomeReview } = await titled(plainHeading.title)
  await titled({ kk: 'Түнгі тынышсыздық', ru: 'По ночам' })
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })

  expect(hidden.outcome.items[0].title).toBe('[житель 2] по ночам')
  expect(outcomeReview.errors).toEqual([
    { code: 'PERSONAL_DATA_FOUND', spans: [{ field: 'headings.0.title.ru', text: 'Шум' }] },
  ])
  expect(outcomePublish.errors).toEqual([])
})

test.each(['assistant', 'inspector', 'head', 'reviewer', 'supervisor'] as const)(
  'whoever may read the meeting hides at once: %s',
  async (account) => {
    const { id } = await publicMeeting()

    const { outcomeWithdraw } = await withdraw(id, { words: 'общежития' }, account)

    expect(outcomeWithdraw.errors).toEqual([])
  },
)

test.each([
  { passage: { words: 'Такого там нет' }, code: 'PASSAGE_NOT_FOUND' },
  { passage: { words: 'житель' }, code: 'PASSAGE_NOT_FOUND' },
  { passage: { text: 'appeal:1', start: 0, end: 4000 }, code: 'INVALID_INPUT' },
  { passage: { words: ' … ' }, code: 'INVALID_INPUT' },
])('a passage that is not there is refused: $passage', async ({ passage, code }) => {
  const { id } = await publicMeeting()

  const { outcomeWithdraw } = await withdraw(id, passage)

  expect(outcomeWithdraw.errors).toMatchObject([{ code }])
})

/** A published outcome in which a reviewer overlooked who somebody is. */
async function publicMeeting() {
  const meeting = await signedMeeting(api, spoken)
  const reviewer = api.on('2026-04-17').as('reviewer')
  const { toReview } = await reviewer.ask(TO_REVIEW, { id: meeting.id })
  const said = toReview.review.texts.find(({ key }: { key: string }) => key === 'appeal:1')
  const decisions = said.spans.map(
    ({ start, end, type }: { start: number; end: number; type: string }) => ({
      ...{ text: 'appeal:1', start, end, type, decision: 'KEEP' },
    }),
  )
  const headings = [{ appealId: meeting.appealId, ...plainHeading }]
  await reviewer.ask(REVIEW, {
    input: { meetingId: meeting.id, decisions, rest: 'HIDE', headings },
  })
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: meeting.id } })
  expect(outcomePublish.errors).toEqual([])
  return meeting
}

function withdraw(
  meetingId: string,
  passage: object,
  account: 'assistant' | 'inspector' | 'head' | 'reviewer' | 'supervisor' = 'inspector',
) {
  const input = { meetingId, reason: 'PERSONAL_DATA', passages: [passage] }
  return api.on('2026-04-19').as(account).ask(WITHDRAW, { input })
}
