import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
let first: string
let second: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  await given.territory({ kato: '751110000', level: 'DISTRICT', parentKato: '750000000' })
  first = await given.precinct({ number: 28 })
  second = await given.precinct({ number: 5, districtKato: '751110000', corner: [43.3, 76.9] })

  ids['lastYear'] = await given.meeting({
    precinctIds: [first],
    startsAt: '2025-11-01T13:00:00Z',
    status: 'PUBLISHED',
    actualStart: '2025-11-01T13:05:00Z',
  })
  ids['april'] = await given.meeting({
    precinctIds: [first, second],
    startsAt: '2026-04-10T13:00:00Z',
    status: 'HELD',
    actualStart: '2026-04-10T13:00:00Z',
    form: 'OUTDOORS',
    latitude: 43.2,
    longitude: 76.9,
  })
  ids['thisMorning'] = await given.meeting({
    precinctIds: [second],
    startsAt: '2026-05-20T04:00:00Z',
    form: 'ONLINE',
  })
  ids['june'] = await given.meeting({ precinctIds: [first], startsAt: '2026-06-01T13:00:00Z' })
  ids['sameHour'] = await given.meeting({ precinctIds: [second], startsAt: '2026-06-01T13:00:00Z' })
})

afterAll(() => world.close())

const LIST = `query ($filter: MeetingFilter, $first: Int, $after: String) {
  meetings(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`

interface List {
  readonly meetings: {
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[]
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly endCursor: string | null
    }
    readonly totalCount: number
  }
}

async function list(variables: object = {}): Promise<List['meetings']> {
  const { data } = await world.ask(LIST, { ...variables })
  return (data as List).meetings
}

function idsOf({ edges }: List['meetings']): string[] {
  return edges.map(({ node }) => node.id)
}

test('what is to come stands first, the soonest on top, then what is past, the latest on top', async () => {
  const { totalCount, ...meetings } = await list()

  const sameHour = [ids['june'], ids['sameHour']].toSorted()
  expect(idsOf({ ...meetings, totalCount })).toEqual([
    ids['thisMorning'],
    ...sameHour,
    ids['april'],
    ids['lastYear'],
  ])
  expect(totalCount).toBe(5)
})

test('page after page brings every meeting once, and says where the list ends', async () => {
  const whole = idsOf(await list())
  const pages: List['meetings'][] = []

  for (let after: string | null = null; pages.at(-1)?.pageInfo.hasNextPage !== false; ) {
    const page: List['meetings'] = await list({ first: 2, after })
    pages.push(page)
    after = page.pageInfo.endCursor
  }

  expect(pages.map((page) => page.edges.length)).toEqual([2, 2, 1])
  expect(pages.flatMap(idsOf)).toEqual(whole)
  expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true])
})

test('midnight between two pages loses no meeting', async () => {
  world.at('2026-05-20T18:59:00Z')
  const page = await list({ first: 1 })

  world.at('2026-05-20T19:01:00Z')
  const next = await list({ first: 4, after: page.pageInfo.endCursor })

  world.at('2026-05-20T07:00:00Z')
  expect(new Set([...idsOf(page), ...idsOf(next)]).size).toBe(5)
})

test.each([
  {
    what: 'held ones',
    filter: { status: ['HELD', 'PUBLISHED'] },
    finds: ['april', 'lastYear'],
  },
  { what: 'online ones', filter: { form: ['ONLINE'] }, finds: ['thisMorning'] },
  { what: 'joint ones', filter: { joint: true }, finds: ['april'] },
  {
    what: 'ones of a single precinct from tomorrow on',
    filter: { joint: false, from: '2026-05-21' },
    finds: ['june', 'sameHour'],
  },
  {
    what: 'those of a district',
    filter: { kato: '751110000' },
    finds: ['thisMorning', 'sameHour', 'april'],
  },
  {
    what: 'those of a region up to a day',
    filter: { kato: '750000000', to: '2026-04-10' },
    finds: ['april', 'lastYear'],
  },
  {
    what: 'those of the country',
    filter: { kato: '000000000', to: '2025-12-31' },
    finds: ['lastYear'],
  },
  { what: 'those of a region without any', filter: { kato: '110000000' }, finds: [] },
  {
    what: 'those held inside a box',
    filter: { bounds: { south: 43.19, west: 76.89, north: 43.21, east: 76.91 } },
    finds: ['april'],
  },
])('a filter finds $what', async ({ filter, finds }) => {
  const { totalCount, ...found } = await list({ filter })

  const expected = finds.map((name) => ids[name]).toSorted()
  expect(idsOf({ ...found, totalCount }).toSorted()).toEqual(expected)
  expect(totalCount).toBe(finds.length)
})

test('meetings of one precinct are found by its id', async () => {
  const found = await list({ filter: { precinctId: second, from: '2026-05-01' } })

  expect(idsOf(found)).toEqual([ids['thisMorning'], ids['sameHour']])
})

test.each([
  { what: 'a cursor of nothing', variables: { after: 'bm90aGluZw' }, says: '"after"' },
  {
    what: 'a cursor of another list',
    variables: { after: Buffer.from('["2026-01-01T00:00:00Z","x"]').toString('base64url') },
    says: '"after"',
  },
  { what: 'too many', variables: { first: 101 }, says: '"first" is from 0 to 100' },
  { what: 'fewer than none', variables: { first: -1 }, says: '"first" is from 0 to 100' },
  {
    what: 'a time that ends before it begins',
    variables: { filter: { from: '2026-06-01', to: '2026-05-01' } },
    says: '"from" (2026-06-01) lies after "to"',
  },
  {
    what: 'a day of no calendar',
    variables: { filter: { from: '2026-02-30' } },
    says: 'деген күн жоқ',
  },
  { what: 'no id', variables: { filter: { precinctId: '28' } }, says: '"precinctId" is not an id' },
  {
    what: 'a box turned around',
    variables: { filter: { bounds: { south: 44, west: 76, north: 43, east: 77 } } },
    says: '"bounds"',
  },
])('$what is refused with a sentence that says what to mend', async ({ variables, says }) => {
  const { errors } = await world.ask(LIST, variables)

  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain(says)
})
