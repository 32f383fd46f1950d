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

const RECORD = `mutation ($input: AnnouncementRecordInput!) {
  announcementRecord(input: $input) { errors { code } }
}`

test('the verdicts that would differ are told with what they are and what they would be', async () => {
  await using another = await startApi()
  const { id: meetingId } = await another.given.held({ day: '2026-05-25' })
  const outlet = { kk: 'Зауыт әкімшілігі', ru: 'Администрация завода' }
  const evidence = { channel: 'EMPLOYERS', outlet, firstPublicOn: '2026-05-05' }
  const { announcementRecord } = await another
    .on('2026-05-26')
    .ask(RECORD, { input: { meetingId, evidence } })
  const asked = (policy: object) =>
    another
      .on('2026-05-27')
      .as('head')
      .ask(DIFFERENCES, { policy, since: '2026-01-01', quarter: '2026-Q2' })

  const { policyDifferences } = await asked({ noticeChannels: 'ANY' })
  const { policyDifferences: longer } = await asked({ noticeChannels: 'ANY', noticeDays: 25 })

  expect(announcementRecord.errors).toEqual([])
  const notice = { precinct: { number: 28 }, duty: 'NOTICE', is: 'UNKNOWN' }
  expect(policyDifferences).toContainEqual({ ...notice, wouldBe: 'MET' })
  expect(policyDifferences).toContainEqual({
    ...{ ...notice, duty: 'LAWFUL_NOTICE', is: 'NOT_DUE', wouldBe: 'MET' },
  })
  expect(longer).toContainEqual({
    ...{ precinct: { number: 28 }, duty: 'NOTICE_EMPLOYERS', is: 'MET', wouldBe: 'UNMET' },
  })
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

test('residents read the order by the values that hold on the day, from the day on', async () => {
  const notice = async (on: string) => {
    const { order } = await api.on(on).askPublic('{ order { paragraph reading(language: EN) } }')
    const of = ({ paragraph }: { readonly paragraph: string }) => paragraph === '¶27'
    return order.find(of).reading
  }

  expect(await notice('2026-06-30')).toContain('10 calendar days')
  expect(await notice('2026-07-01')).toContain('25 calendar days')
})

test('what is adopted stays as it was adopted, whoever asks the database', async () => {
  const change = api.em().execute(`update internal.policy_edition set since = '2020-01-01'`)

  await expect(change).rejects.toThrow('kept as it was')
})
