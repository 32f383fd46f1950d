import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, startApi } from '../../testing/index.ts'
import { reported } from './given.testing.ts'

const REPORTS = `query ($first: Int, $after: String, $open: Boolean = true) {
  leakReports(first: $first, after: $after, open: $open) {
    edges { node { text page receivedAt meeting { day } closedAt closedBy { role } result } }
    pageInfo { hasNextPage endCursor }
  }
}`

const CLOSE = `mutation ($input: LeakReportCloseInput!) {
  leakReportClose(input: $input) { errors { code } }
}`

const nowhere = '00000000-0000-4000-8000-000000000000'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  const { id } = await api.given.held({ day: '2026-04-15' })
  const { precinctId, strangePrecinctId } = api.city
  await reported(api, { text: 'a', page: `/kk/outcomes/${id}` }, '2026-04-20T05:00:00Z')
  await reported(api, { text: 'b', page: `/ru/meetings/${id}/` }, '2026-04-20T05:00:01Z')
  await reported(api, { text: 'c', page: `/en/precincts/${precinctId}` }, '2026-04-20T05:00:02Z')
  await reported(api, { text: 'd', page: `/kk/precincts/${strangePrecinctId}` })
  await reported(api, { text: 'e' }, '2026-04-20T05:00:03Z')
  await reported(api, { text: 'f', page: '/kk/outcomes' }, '2026-04-20T05:00:04Z')
  await reported(api, { text: 'g', page: `/kk/outcomes/${nowhere}` }, '2026-04-20T05:00:05Z')
  const old = await reported(api, { text: 'h' }, '2026-01-10T05:00:00Z')
  const input = { leakReportId: old, result: 'NOT_THERE' }
  await api.on('2026-01-11').as('reviewer').ask(CLOSE, { input })
})

afterAll(() => api.close())

test('a reviewer is shown the reports of the police body and those that no body can be told of, the first first', async () => {
  expect(await textsFor('reviewer')).toEqual(['a', 'b', 'c', 'e', 'f', 'g'])
})

test('a reviewer of another police body is shown the other ones, and those that no body can be told of', async () => {
  const { stranger } = api.city.staff
  await api.em().execute("update internal.staff set role = 'REVIEWER' where id = ?", [stranger])

  const texts = await textsFor('stranger')

  await api.em().execute("update internal.staff set role = 'INSPECTOR' where id = ?", [stranger])
  expect(texts).toEqual(['d', 'e', 'f', 'g'])
})

test.each(['inspector', 'assistant', 'head', 'supervisor', 'administrator', 'stranger'] as const)(
  'the %s is shown none',
  async (account) => {
    expect(await textsFor(account)).toEqual([])
  },
)

test('nobody who is not signed in is shown any', async () => {
  const asked = api.on('2026-04-21').as(null).ask(REPORTS)

  await expect(asked).rejects.toThrow('UNAUTHENTICATED')
})

test('a report says when it came and of which meeting its page is', async () => {
  const { leakReports } = await api.on('2026-04-21').as('reviewer').ask(REPORTS)

  const nodes = leakReports.edges.map(({ node }: Edge) => node)
  expect(nodes[0]).toMatchObject({
    receivedAt: '2026-04-20T05:00:00Z',
    meeting: { day: '2026-04-15' },
    closedAt: null,
    result: null,
  })
  expect(nodes.map(({ meeting }: Edge['node']) => meeting?.day ?? null)).toEqual([
    '2026-04-15',
    '2026-04-15',
    null,
    null,
    null,
    null,
  ])
})

test('pages of one show every one of them once', async () => {
  const on = api.on('2026-04-21').as('reviewer')

  const texts: string[] = []
  let after: string | null = null
  do {
    const { leakReports } = await on.ask(REPORTS, { first: 1, after })
    texts.push(...leakReports.edges.map(({ node }: Edge) => node.text))
    after = leakReports.pageInfo.hasNextPage ? leakReports.pageInfo.endCursor : null
  } while (after)

  expect(texts).toEqual(await textsFor('reviewer'))
})

test.each([
  { on: '2026-04-11', open: false, texts: ['h'], because: 'ninety days are not over' },
  { on: '2026-04-12', open: false, texts: [], because: 'the ninetieth day was yesterday' },
  { on: '2026-04-11', open: null, texts: ['h', 'a', 'b', 'c', 'e', 'f', 'g'], because: 'all' },
])(
  'what is closed is shown on $on when asked for: $texts, $because',
  async ({ on, open, texts }) => {
    const { leakReports } = await api.on(on).as('reviewer').ask(REPORTS, { open })

    expect(leakReports.edges.map(({ node }: Edge) => node.text)).toEqual(texts)
  },
)

interface Edge {
  readonly node: { readonly text: string; readonly meeting: { readonly day: string } | null }
}

async function textsFor(account: Account): Promise<string[]> {
  const { leakReports } = await api.on('2026-04-21').as(account).ask(REPORTS)
  return leakReports.edges.map(({ node }: Edge) => node.text)
}
