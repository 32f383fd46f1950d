import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const MEETINGS = `query ($filter: MeetingFilter, $order: MeetingOrder, $first: Int, $after: String) {
  meetings(filter: $filter, order: $order, first: $first, after: $after) {
    edges { node { day } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  const { given, city } = api
  await given.announced({ day: '2026-04-15' })
  await given.announced({ day: '2026-05-15' })
  await given.meeting({ day: '2026-06-15' })
  await given.meeting({ day: '2026-06-16', precinctIds: both(city) })
})

afterAll(() => api.close())

test('the latest meetings come first', async () => {
  expect(await daysOf({})).toEqual(['2026-06-16', '2026-06-15', '2026-05-15', '2026-04-15'])
})

test.each([
  { filter: { stage: ['ANNOUNCED'] }, days: ['2026-04-15', '2026-05-15'] },
  { filter: { stage: ['PLANNED', 'HELD'] }, days: ['2026-06-15', '2026-06-16'] },
  { filter: { from: '2026-05-15', to: '2026-06-15' }, days: ['2026-05-15', '2026-06-15'] },
])('my meetings are narrowed by $filter', async ({ filter, days }) => {
  expect(await daysOf({ filter, order: 'EARLIEST_FIRST' })).toEqual(days)
})

test('a joint meeting is found by each of its precincts', async () => {
  const filter = { precinctId: api.city.neighbourPrecinctId }

  expect(await daysOf({ filter })).toEqual(['2026-06-16'])
})

test.each(['EARLIEST_FIRST', 'LATEST_FIRST'])(
  'pages of one show every meeting once: %s',
  async (order) => {
    const whole = await daysOf({ order })

    const days: string[] = []
    let after: string | null = null
    do {
      const { meetings } = await api.on('2026-04-01').ask(MEETINGS, { order, first: 1, after })
      days.push(...meetings.edges.map(({ node }: Edge) => node.day))
      after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null
    } while (after)

    expect(days).toEqual(whole)
  },
)

test.each([
  { variables: { after: 'bm9uc2Vuc2U' } },
  { variables: { first: 101 } },
  { variables: { filter: { from: '2026-05-02', to: '2026-05-01' } } },
  { variables: { filter: { precinctId: 'the one next door' } } },
])('what makes no sense is said to make none: $variables', async ({ variables }) => {
  const asked = api.on('2026-04-01').ask(MEETINGS, variables)

  await expect(asked).rejects.toThrow('BAD_USER_INPUT')
})

test('without a session nobody reads a meeting', async () => {
  const asked = api.on('2026-04-01').as(null).ask(MEETINGS)

  await expect(asked).rejects.toThrow('UNAUTHENTICATED')
})

interface Edge {
  readonly node: { readonly day: string }
}

async function daysOf(variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { meetings } = await api.on('2026-04-01').ask(MEETINGS, variables)
  return meetings.edges.map(({ node }: Edge) => node.day)
}

function both({ precinctId, neighbourPrecinctId }: typeof api.city): string[] {
  return [precinctId, neighbourPrecinctId]
}
