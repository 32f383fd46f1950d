import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { stored } from '../finding/stored.testing.ts'

const ADOPT = `mutation ($input: PolicyAdoptInput!) {
  policyAdopt(input: $input) { policy { id since policy { noticeDays servedDays } } errors { code } }
}`

const DIFFERENCES = `query ($policy: PolicyInput!, $since: Day!, $quarter: Quarter) {
  policyDifferences(policy: $policy, since: $since, quarter: $quarter, first: 100) {
    precinct { number } duty is wouldBe
  }
}`

const reason = { kk: 'Бұйрық өзгерді.', ru: 'Приказ изменён.' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  await api.given.held({ day: '2026-05-25' })
  await api.given.held({ day: '2026-08-25' })
})

afterAll(() => api.close())

function adopting(over = {}) {
  const input = {
    edition: '2026',
    since: '2026-07-01',
    policy: { noticeDays: 25 },
    reason,
    ...over,
  }
  return { input }
}

test('which verdicts would differ is asked and changes nothing', async () => {
  const { precinctId } = api.city
  const before = await stored(api, { precinctId })

  const { policyDifferences } = await api
    .on('2026-05-02')
    .as('head')
    .ask(DIFFERENCES, {
      policy: { servedDays: 90 },
      since: '2026-01-01',
      quarter: '2026-Q1',
    })
  const none = await api
    .on('2026-05-02')
    .as('head')
    .ask(DIFFERENCES, { policy: {}, since: '2026-01-01', quarter: '2026-Q2' })

  expect(policyDifferences).toEqual([])
  expect(none.policyDifferences).toEqual([])
  expect(await stored(api, { precinctId })).toEqual(before)
})

test.each([
  { over: { since: '2026-05-02' }, code: 'POLICY_IN_PAST' },
  { over: { edition: '2023' }, code: 'EDITION_TAKEN' },
  { over: { policy: { noticeDays: 500 } }, code: 'POLICY_UNSOUND' },
])('a reading that cannot hold is refused: $code', async ({ over, code }) => {
  const { policyAdopt } = await api.on('2026-05-02').as('administrator').ask(ADOPT, adopting(over))

  expect(policyAdopt).toEqual({ policy: null, errors: [{ code }] })
})

test('only an administrator has the order read in another way', async () => {
  const { policyAdopt } = await api.on('2026-05-02').as('supervisor').ask(ADOPT, adopting())

  expect(policyAdopt.errors).toEqual([{ code: 'FORBIDDEN' }])
})

test('another reading from a date leaves every earlier verdict as it was', async () => {
  const { precinctId } = api.city
  const before = await stored(api, { precinctId })
  const earlier = ({ quarter }: { readonly quarter: string }) => quarter < '2026-Q3'

  const { policyAdopt } = await api.on('2026-05-02').as('administrator').ask(ADOPT, adopting())

  expect(policyAdopt).toEqual({
    policy: { id: '2026', since: '2026-07-01', policy: { noticeDays: 25, servedDays: 30 } },
    errors: [],
  })
  const after = await stored(api, { precinctId })
  expect(after.filter(earlier)).toEqual(before.filter(earlier))
  const later = after.filter((row) => !earlier(row) && !row.ended)
  expect(new Set(later.map(({ edition }) => edition))).toEqual(new Set(['2026']))
})

test('two that adopt at once under one name are one', async () => {
  const asking = api.on('2026-05-02').as('administrator')
  const asked = adopting({ edition: '2027', since: '2027-01-01' })

  const answers = await Promise.all([asking.ask(ADOPT, asked), asking.ask(ADOPT, asked)])

  const codes = answers.map(({ policyAdopt }) =>
    policyAdopt.errors.map(({ code }: { code: string }) => code),
  )
  expect(codes).toContainEqual([])
  expect(codes).toContainEqual(['EDITION_TAKEN'])
})

test('the readings are there for whoever asks, and the acts follow the one that is in force', async () => {
  const { policies } = await api.on('2026-05-02').ask('{ policies { id policy { noticeDays } } }')

  expect(policies).toEqual([
    { id: '2023', policy: { noticeDays: 10 } },
    { id: '2026', policy: { noticeDays: 25 } },
    { id: '2027', policy: { noticeDays: 25 } },
  ])
})

test('what is adopted stays as it was adopted, whoever asks the database', async () => {
  const change = api.em().execute(`update internal.policy_edition set since = '2020-01-01'`)

  await expect(change).rejects.toThrow('kept as it was')
})
