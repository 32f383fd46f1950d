import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inAll } from '../given.testing.ts'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({
    kato: '751410000',
    level: 'DISTRICT',
    parentKato: '750000000',
    name: { kk: 'Бостандық ауданы', ru: 'Бостандыкский район', en: 'Bostandyk district' },
  })
  await given.territory({ kato: '751110000', level: 'DISTRICT', parentKato: '750000000' })

  ids['vacant'] = await given.precinct({
    number: 29,
    inspector: null,
    vacant: true,
    corner: [43.3, 76.8],
  })
  ids['busy'] = await given.precinct({ number: 28, neighbourIds: [ids['vacant']] })
  ids['young'] = await given.precinct({
    number: 3,
    districtKato: '751110000',
    recordedSince: '2026-02-01',
    corner: [43.4, 76.7],
  })

  const held = { status: 'PUBLISHED', actualStart: '2025-08-05T13:00:00Z' }
  ids['summer'] = await meeting('2025-08-05T13:00:00Z', held)
  await given.outcome({ id: ids['summer'] })
  await given.item({ outcomeId: ids['summer'], number: 1 })
  await given.item({ outcomeId: ids['summer'], number: 2, answerGiven: 'none' })
  ids['winter'] = await meeting('2026-02-05T13:00:00Z', {
    status: 'HELD',
    actualStart: '2026-02-05T13:00:00Z',
  })
  await given.outcome({
    id: ids['winter'],
    withdrawnAt: '2026-03-01T05:00:00Z',
    withdrawalReason: { code: 'OTHER', words: null },
  })
  ids['cancelled'] = await meeting('2026-04-03T13:00:00Z', {
    status: 'CANCELLED',
    reason: { code: 'WEATHER', words: inAll('боран') },
  })
  ids['june'] = await meeting('2026-06-01T13:00:00Z', {})
})

afterAll(() => world.close())

function meeting(startsAt: string, row: object): Promise<string> {
  return world.given.meeting({ precinctIds: [ids['busy'] ?? ''], startsAt, ...row })
}

test('a precinct says who serves there, where, and what comes next', async () => {
  const { data, errors } = await world.ask(
    `query ($id: ID!) { precinct(id: $id) {
      number district { name(language: RU) parent { kato level } } region { kato }
      policeBody { name } point { number name(language: EN) address(language: RU) phone position { latitude } }
      inspector { name(language: RU) rank kind since } vacant neighbours { number vacant inspector { since } }
      nextMeeting { id start } lastOutcome { id } openItems { number state meeting { id } }
      centre { latitude longitude } bounds { south west north east } outline recordedSince neverReported announceBy
    } }`,
    { id: ids['busy'] },
  )

  expect(errors).toBeUndefined()
  expect(data).toEqual({
    precinct: {
      number: 28,
      district: { name: 'Бостандыкский район', parent: { kato: '750000000', level: 'REGION' } },
      region: { kato: '750000000' },
      policeBody: { name: 'body kk' },
      point: { number: 3, name: 'point en', address: 'address ru', phone: null, position: null },
      inspector: { name: 'name ru', rank: 'rank kk', kind: 'PERMANENT', since: '2024-02-01' },
      vacant: false,
      neighbours: [{ number: 29, vacant: true, inspector: null }],
      nextMeeting: { id: ids['june'], start: '2026-06-01T13:00:00Z' },
      lastOutcome: { id: ids['summer'] },
      openItems: [{ number: 2, state: 'CHECKING', meeting: { id: ids['summer'] } }],
      centre: { latitude: 43.205, longitude: 76.905 },
      bounds: { south: 43.2, west: 76.9, north: 43.21, east: 76.91 },
      outline: {
        type: 'Feature',
        id: ids['busy'],
        properties: { id: ids['busy'], number: 28, kato: '751410000' },
        geometry: expect.objectContaining({ type: 'Polygon' }),
      },
      recordedSince: '2025-07-01',
      neverReported: false,
      announceBy: null,
    },
  })
})

test.each([
  { precinct: 'busy', year: 2025, states: ['UNKNOWN', 'UNKNOWN', 'PUBLISHED', 'SILENT'] },
  { precinct: 'busy', year: 2026, states: ['HELD', 'AHEAD', 'OPEN', 'OPEN'] },
  { precinct: 'vacant', year: 2026, states: ['SILENT', 'OPEN', 'OPEN', 'OPEN'] },
  { precinct: 'young', year: 2026, states: ['UNKNOWN', 'OPEN', 'OPEN', 'OPEN'] },
])('R25-2: the $precinct precinct has a state in every quarter of $year', async (given) => {
  const { data } = await world.ask(
    'query ($id: ID!, $year: Int!) { precinct(id: $id) { quarters(year: $year) { state } } }',
    { id: ids[given.precinct], year: given.year },
  )

  expect(data).toEqual({ precinct: { quarters: given.states.map((state) => ({ state })) } })
})

test('R26-7: a cancelled meeting stands in its quarter, and does not count as a report', async () => {
  world.at('2026-07-01T07:00:00Z')
  await world.given.sql(
    `update public_record.meeting set status = 'CANCELLED', reason = '{}' where id = $1`,
    [ids['june']],
  )

  const { data } = await world.ask(
    'query ($id: ID!) { precinct(id: $id) { quarters(year: 2026) { quarter state meetings { status reason { text(language: EN) words } } } } }',
    { id: ids['busy'] },
  )

  world.at('2026-05-20T07:00:00Z')
  await world.given.sql(`update public_record.meeting set status = 'ANNOUNCED' where id = $1`, [
    ids['june'],
  ])
  expect(data).toMatchObject({
    precinct: {
      quarters: [
        { state: 'HELD' },
        {
          quarter: '2026-Q2',
          state: 'SILENT',
          meetings: [
            {
              status: 'CANCELLED',
              reason: { text: 'Because of the weather', words: 'боран kk' },
            },
            { status: 'CANCELLED' },
          ],
        },
        { state: 'OPEN' },
        { state: 'OPEN' },
      ],
    },
  })
})

test('R27-18: a joint meeting counts for the precinct whose inspector reported, not for the other', async () => {
  const { given } = world
  const [reported = '', silent = ''] = [
    await given.precinct({ number: 41 }),
    await given.precinct({ number: 42 }),
  ]
  await given.meeting({
    precinctIds: [reported, silent],
    silentIds: [silent],
    startsAt: '2026-01-20T13:00:00Z',
    actualStart: '2026-01-20T13:00:00Z',
    status: 'HELD',
  })

  const state = async (id: string) => {
    const { data } = await world.ask(
      'query ($id: ID!) { precinct(id: $id) { neverReported quarters(year: 2026) { state } } }',
      { id },
    )
    return data
  }
  const states = [await state(reported), await state(silent)]

  await given.sql('delete from public_record.meeting_precinct where precinct_id = any($1)', [
    [reported, silent],
  ])
  await given.sql('delete from public_record.precinct where number in (41, 42)')
  expect(states).toMatchObject([
    { precinct: { neverReported: false, quarters: expect.arrayContaining([{ state: 'HELD' }]) } },
    { precinct: { neverReported: true, quarters: expect.arrayContaining([{ state: 'SILENT' }]) } },
  ])
})

test('R26-10: where none is announced, the last lawful day to do so is named', async () => {
  const { data } = await world.ask(
    'query ($id: ID!) { precinct(id: $id) { announceBy neverReported nextMeeting { id } lastOutcome { id } openItems { number } } }',
    { id: ids['vacant'] },
  )

  expect(data).toEqual({
    precinct: {
      announceBy: '2026-06-20',
      neverReported: true,
      nextMeeting: null,
      lastOutcome: null,
      openItems: [],
    },
  })
})

test('the meeting of this evening is the next one until midnight in Almaty', async () => {
  const next = '{ precincts(first: 2) { edges { node { nextMeeting { id } } } } }'
  world.at('2026-06-01T18:59:00Z')
  const before = await world.ask(next)

  world.at('2026-06-01T19:01:00Z')
  const after = await world.ask(next)

  world.at('2026-05-20T07:00:00Z')
  expect(JSON.stringify(before.data)).toContain(ids['june'])
  expect(JSON.stringify(after.data)).not.toContain(ids['june'])
})

test('precincts stand by district and number, page after page', async () => {
  const list = `query ($after: String) { precincts(first: 2, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { number } } } }`
  const first = await world.ask(list)

  const after = endOf(first.data)
  const second = await world.ask(list, { after })

  expect(first.data).toMatchObject({
    precincts: { totalCount: 3, edges: [{ node: { number: 3 } }, { node: { number: 28 } }] },
  })
  expect(second.data).toMatchObject({
    precincts: { pageInfo: { hasNextPage: false }, edges: [{ node: { number: 29 } }] },
  })
})

function endOf(data: unknown): string | null {
  const { precincts } = data as { precincts: { pageInfo: { endCursor: string | null } } }
  return precincts.pageInfo.endCursor
}

test.each([
  { what: 'of a district', args: 'kato: "751410000"', numbers: [28, 29] },
  { what: 'of a region', args: 'kato: "750000000"', numbers: [3, 28, 29] },
  { what: 'of the country', args: 'kato: "000000000"', numbers: [3, 28, 29] },
  {
    what: 'that reach into a box',
    args: 'bounds: { south: 43.2, west: 76.9, north: 43.305, east: 77 }',
    numbers: [28],
  },
])('precincts $what are found', async ({ args, numbers }) => {
  const { data } = await world.ask(
    `{ precincts(${args}) { totalCount edges { node { number } } } }`,
  )

  expect(data).toEqual({
    precincts: {
      totalCount: numbers.length,
      edges: numbers.map((number) => ({ node: { number } })),
    },
  })
})

test('a page of a precinct’s own meetings goes on like the list of all', async () => {
  const page = `query ($id: ID!, $after: String) { precinct(id: $id) { meetings(first: 3, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }`
  const first = await world.ask(page, { id: ids['busy'] })

  const { precinct } = first.data as {
    precinct: { meetings: { pageInfo: { endCursor: string } } }
  }
  const after = precinct.meetings.pageInfo.endCursor
  const second = await world.ask(page, { id: ids['busy'], after })

  expect(first.data).toMatchObject({
    precinct: {
      meetings: {
        totalCount: 4,
        pageInfo: { hasNextPage: true },
        edges: [ids['june'], ids['cancelled'], ids['winter']].map((id) => ({ node: { id } })),
      },
    },
  })
  expect(second.data).toMatchObject({
    precinct: {
      meetings: { pageInfo: { hasNextPage: false }, edges: [{ node: { id: ids['summer'] } }] },
    },
  })
})

test('a year of no calendar is refused', async () => {
  const { errors } = await world.ask(
    'query ($id: ID!) { precinct(id: $id) { quarters(year: 0) { state } } }',
    {
      id: ids['busy'],
    },
  )

  expect(errors?.[0]).toMatchObject({
    message: '"year" is from 1900 to 2999, not 0',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
