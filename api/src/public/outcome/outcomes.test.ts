import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inAll, said } from '../given.testing.ts'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  await given.territory({ kato: '751110000', level: 'DISTRICT', parentKato: '750000000' })
  const first = await given.precinct({ number: 28 })
  const second = await given.precinct({ number: 5, districtKato: '751110000' })
  ids['precinct'] = first

  ids['april'] = await held(first, '2026-04-15T13:00:00Z')
  await given.outcome({
    id: ids['april'],
    sections: [{ section: 'PREVENTION', text: said('Көшеде төбелес азайды.') }],
  })
  await given.item({ outcomeId: ids['april'], number: 1, said: said('Ұялы телефон ұрланды') })
  await given.item({
    outcomeId: ids['april'],
    number: 2,
    topic: 'parking',
    title: inAll('Аулада көлік тұрағы жоқ'),
    said: said('Во дворе ставят машины на газон, 100% занято', 'ru'),
    answerGiven: 'none',
    checkOpenedOn: '2026-04-15',
    dueOn: '2026-05-11',
    overdueFrom: '2026-05-18',
  })

  ids['february'] = await held(second, '2026-02-10T13:00:00Z')
  await given.outcome({ id: ids['february'], publishedAt: '2026-05-10T05:00:00Z' })
  await given.item({
    outcomeId: ids['february'],
    number: 1,
    topic: 'parking',
    raisedOn: '2026-02-10',
    answerGiven: 'partial',
    answer: said('Жауап берілді'),
    checkOpenedOn: '2026-02-10',
    referredOn: '2026-02-12',
    referredTo: inAll('әкімдік'),
  })

  ids['withdrawn'] = await held(first, '2026-01-20T13:00:00Z', 'HELD')
  await given.outcome({
    id: ids['withdrawn'],
    withdrawnAt: '2026-03-01T05:00:00Z',
    withdrawalReason: { code: 'PERSONAL_DATA', words: null },
  })
})

afterAll(() => world.close())

function held(precinct: string, start: string, status = 'PUBLISHED'): Promise<string> {
  return world.given.meeting({
    precinctIds: [precinct],
    startsAt: start,
    actualStart: start,
    status,
  })
}

const LIST = `query ($filter: OutcomeFilter, $first: Int, $after: String) {
  outcomes(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { endCursor hasNextPage } totalCount
  }
}`

interface List {
  readonly outcomes: {
    readonly edges: { readonly node: { readonly id: string } }[]
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
    readonly totalCount: number
  }
}

async function list(variables: object = {}): Promise<List['outcomes']> {
  const { data } = await world.ask(LIST, { ...variables })
  return (data as List).outcomes
}

test('outcomes stand by their meetings, the latest on top; withdrawn ones are left out', async () => {
  const { edges, totalCount } = await list()

  expect(edges.map(({ node }) => node.id)).toEqual([ids['april'], ids['february']])
  expect(totalCount).toBe(2)
})

test('the next page goes on after the last one', async () => {
  const { pageInfo } = await list({ first: 1 })

  const next = await list({ first: 1, after: pageInfo.endCursor })

  expect(pageInfo.hasNextPage).toBe(true)
  expect(next.edges.map(({ node }) => node.id)).toEqual([ids['february']])
  expect(next.pageInfo.hasNextPage).toBe(false)
})

test.each([
  { what: 'by the district', filter: { kato: '751110000' }, finds: ['february'] },
  { what: 'by the quarter', filter: { quarter: '2026-Q1' }, finds: ['february'] },
  { what: 'by a topic', filter: { topic: 'PARKING' }, finds: ['april', 'february'] },
  { what: 'by a state', filter: { answerState: 'OVERDUE' }, finds: ['april'] },
  {
    what: 'by a topic and a state of the same item',
    filter: { topic: 'PARKING', answerState: 'ANSWERED' },
    finds: [],
  },
  { what: 'by a word of an item', filter: { text: 'ұрланды' }, finds: ['april'] },
  { what: 'typed on a Russian keyboard', filter: { text: 'УЯЛЫ урлан' }, finds: ['april'] },
  { what: 'by a word of the report', filter: { text: 'тобелес' }, finds: ['april'] },
  { what: 'by a title in any language', filter: { text: 'турагы жок kk' }, finds: ['april'] },
  {
    what: 'only where all words stand in one item',
    filter: { text: 'ұрланды газон' },
    finds: [],
  },
  {
    what: 'by a word of the very item with that topic',
    filter: { topic: 'PARKING', text: 'ұрланды' },
    finds: [],
  },
  { what: 'by a per cent sign as it is written', filter: { text: '100%' }, finds: ['april'] },
  { what: 'not by a sign that stands for any', filter: { text: '1_0' }, finds: [] },
  { what: 'all of them by an empty text', filter: { text: '  ' }, finds: ['april', 'february'] },
])('outcomes are found $what', async ({ filter, finds }) => {
  const { edges, totalCount } = await list({ filter })

  expect(edges.map(({ node }) => node.id)).toEqual(finds.map((name) => ids[name]))
  expect(totalCount).toBe(finds.length)
})

test('outcomes of one precinct are found by its id', async () => {
  const { edges } = await list({ filter: { precinctId: ids['precinct'] } })

  expect(edges.map(({ node }) => node.id)).toEqual([ids['april']])
})

test.each([
  { what: 'a text of a thousand letters', variables: { filter: { text: 'а'.repeat(1000) } } },
  { what: 'a quarter of no year', variables: { filter: { quarter: '2026-Q5' } } },
  { what: 'a code that is none', variables: { filter: { kato: '75' } } },
  { what: 'a cursor of nothing', variables: { after: 'x' } },
])('$what is refused', async ({ variables }) => {
  const { errors } = await world.ask(LIST, variables)

  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

const ONE = `query ($id: ID!) { outcome(id: $id) {
  withdrawn { at reason { code text(language: RU) } } attendance { total registered refused }
  meeting { status } items { number state dueOn steps { day kind to } } counts { state count }
} }`

test('an outcome tells how many came, and what became of each item', async () => {
  const { data } = await world.ask(ONE, { id: ids['april'] })

  expect(data).toEqual({
    outcome: {
      withdrawn: null,
      attendance: { total: 43, registered: 40, refused: 3 },
      meeting: { status: 'PUBLISHED' },
      items: [
        {
          number: 1,
          state: 'ANSWERED',
          dueOn: null,
          steps: [
            { day: '2026-04-15', kind: 'RAISED', to: null },
            { day: '2026-04-15', kind: 'ANSWERED', to: null },
          ],
        },
        {
          number: 2,
          state: 'OVERDUE',
          dueOn: '2026-05-11',
          steps: [
            { day: '2026-04-15', kind: 'RAISED', to: null },
            { day: '2026-04-15', kind: 'CHECK_OPENED', to: null },
            { day: '2026-05-18', kind: 'OVERDUE', to: null },
          ],
        },
      ],
      counts: [
        { state: 'ANSWERED', count: 1 },
        { state: 'OVERDUE', count: 1 },
      ],
    },
  })
})

test('R32-7: who reported and has not signed is named; each answers for it alone', async () => {
  const name = inAll('Ерлан')
  const unsigned = [{ precinctId: ids['precinct'], name, rank: inAll('капитан') }]
  await world.given.sql('update public_record.outcome set unsigned = $1 where id = $2', [
    JSON.stringify(unsigned),
    ids['april'],
  ])

  const { data } = await world.ask(
    'query ($id: ID!) { outcome(id: $id) { unsigned { name(language: RU) precinct { number } } } }',
    { id: ids['april'] },
  )

  expect(data).toEqual({
    outcome: { unsigned: [{ name: 'Ерлан ru', precinct: { number: 28 } }] },
  })
})

test('an item is overdue from its day on, by the calendar of Almaty', async () => {
  world.at('2026-05-17T18:59:59Z')
  const before = await list({ filter: { answerState: 'OVERDUE' } })

  world.at('2026-05-17T19:00:00Z')
  const after = await list({ filter: { answerState: 'OVERDUE' } })

  world.at('2026-05-20T07:00:00Z')
  expect([before.totalCount, after.totalCount]).toEqual([0, 1])
})

test('a withdrawn outcome says when and why, and nothing else is left', async () => {
  const { data } = await world.ask(ONE, { id: ids['withdrawn'] })

  expect(data).toMatchObject({
    outcome: {
      withdrawn: {
        at: '2026-03-01T05:00:00Z',
        reason: { code: 'PERSONAL_DATA', text: 'В тексте остались персональные данные' },
      },
      meeting: { status: 'HELD' },
      items: [],
      counts: [],
    },
  })
})

test('what a withdrawal may have left behind is not shown', async () => {
  await world.given.item({ outcomeId: ids['withdrawn'] ?? '', number: 1, answerGiven: 'none' })

  const { data } = await world.ask(ONE, { id: ids['withdrawn'] })
  const open = await world.ask('query ($id: ID!) { precinct(id: $id) { openItems { number } } }', {
    id: ids['precinct'],
  })

  expect(data).toMatchObject({ outcome: { items: [], counts: [] } })
  expect(open.data).toEqual({ precinct: { openItems: [{ number: 2 }] } })
})

test.each(['00000000-0000-4000-8000-000000000000', 'nothing', ''])(
  'an id that is not on record, "%s", is simply not found',
  async (id) => {
    const { data, errors } = await world.ask(
      'query ($id: ID!) { outcome(id: $id) { id } meeting(id: $id) { id } precinct(id: $id) { id } }',
      { id },
    )

    expect(errors).toBeUndefined()
    expect(data).toEqual({ outcome: null, meeting: null, precinct: null })
  },
)
