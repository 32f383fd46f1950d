import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inAll } from './given.testing.ts'
import { type PublicWorld, publicWorld } from './world.testing.ts'

let world: PublicWorld

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  for (let district = 0; district < 8; district += 1) {
    const kato = `7511${district}0000`
    await given.territory({ kato, level: 'DISTRICT', parentKato: '750000000' })
    const neighbour = await given.precinct({ districtKato: kato, number: 1 })
    const neighbourIds = [neighbour]
    const precinct = await given.precinct({ districtKato: kato, number: 2, neighbourIds })
    await publish([precinct, neighbour])
    for (const precinctId of [precinct, neighbour]) {
      const found = { precinctId, districtKato: kato }
      await given.finding({ ...found, duty: 'PRECINCT_REPORT' })
      await given.finding({ ...found, duty: 'INSPECTOR_REPORT', number: 1, inspector })
    }
  }
})

afterAll(() => world.close())

async function publish(precinctIds: readonly string[]): Promise<void> {
  const { given } = world
  await given.meeting({ precinctIds })
  const held = { status: 'PUBLISHED', actualStart: '2026-04-10T13:00:00Z' }
  const id = await given.meeting({ precinctIds, startsAt: '2026-04-10T13:00:00Z', ...held })
  for (const precinctId of precinctIds) {
    await given.finding({ precinctId, duty: 'NOTICE', meetingId: id })
  }
  await given.outcome({ id })
  await given.item({ outcomeId: id, number: 1 })
  await given.item({ outcomeId: id, number: 2, answerGiven: 'none', dueOn: '2026-05-01' })
}

const inspector = { name: inAll('name'), rank: inAll('rank'), kind: 'permanent' }

const found = `duty dutyName sentence verdict inspector { name } meeting { start precincts { number } }
  precinct { number district { name } }`

const everything = {
  precincts: `query ($first: Int!) { precincts(first: $first) { totalCount edges { node {
    id district { name parent { name } } region { name } policeBody { name } inspector { name } outline centre { latitude }
    neighbours { number nextMeeting { id } } nextMeeting { start precincts { number } }
    lastOutcome { items { title state } } meetings(first: 2) { totalCount edges { node { outcome { id } } } }
    quarters(year: 2026) { quarter state meetings { id } } announceBy neverReported openItems { meeting { id } }
  } } } }`,
  meetings: `query ($first: Int!) { meetings(first: $first, filter: { to: "2026-05-01" }) { totalCount edges { node {
    precincts { number district { name } quarters(year: 2026) { state } } outcome { counts { state count } items { number steps { day } } }
  } } } }`,
  outcomes: `query ($first: Int!) { outcomes(first: $first) { totalCount edges { node {
    meeting { precincts { number region { name } } } counts { count } items { title meeting { day } } attendance { total }
  } } } }`,
}

test.each(['precincts', 'meetings', 'outcomes'] as const)(
  'a longer page of %s takes no more statements than a short one',
  async (list) => {
    const short = await statementsFor(everything[list], 2)

    const long = await statementsFor(everything[list], 16)

    expect(long).toBe(short)
  },
)

test.each(['precincts', 'meetings', 'outcomes', 'deletions'])(
  'of %s no page is read where only their count is asked for, and nothing is counted for a page',
  async (list) => {
    const counted = await statementsFor(`{ ${list} { totalCount } }`)
    const paged = await statementsFor(`{ ${list} { edges { cursor } pageInfo { endCursor } } }`)
    const both = await statementsFor(`{ ${list} { edges { cursor } totalCount } }`)

    expect([counted, paged, both]).toEqual([1, 1, 2])
  },
)

test.each([
  { list: 'precincts', findings: 'findings(quarter: "2026-Q2")', expected: 3 },
  { list: 'meetings', findings: 'findings', expected: 2 },
])(
  'what was found of a longer page of $list takes no more statements',
  async ({ list, ...asked }) => {
    const till = list === 'meetings' ? ', filter: { to: "2026-05-01" }' : ''
    const query = `query ($first: Int!) { ${list}(first: $first${till}) { edges { node { found: ${asked.findings} { ${found} } } } } }`
    const short = await statementsFor(query, 1)

    const before = world.statements()
    const { data } = await world.ask(query, { first: 8 })

    const { edges } = Reflect.get(Object(data), list)
    expect(edges).toHaveLength(8)
    expect(edges[0].node.found).toHaveLength(asked.expected)
    expect(world.statements() - before).toBeLessThanOrEqual(short)
  },
)

test('what is counted of the parts of a territory takes no more statements than of one of them', async () => {
  const counted = `{ kato asOf precincts standings { standing count } territory { name }
    duties { name verdicts { verdict count } } precinctStandings { standing precinct { number } } }`
  const of = (kato: string) => `compliance(kato: "${kato}", quarter: "2026-Q2")`
  const one = await statementsFor(`{ ${of('751110000')} ${counted} }`)

  const eight = await statementsFor(`{ ${of('750000000')} { parts ${counted} } }`)

  expect(eight).toBe(one + 1)
})

test('the parts of a territory take no more statements than one of them', async () => {
  const parts =
    '{ name precinctCount upcomingCount quarters(year: 2026) { reported } outline outlines }'
  const one = await statementsFor(`{ territory(kato: "751110000") ${parts} }`)

  const eight = await statementsFor(`{ territory(kato: "750000000") { parts ${parts} } }`)

  expect(eight).toBe(one + 1)
})

async function statementsFor(query: string, first = 0): Promise<number> {
  const before = world.statements()
  const { errors } = await world.ask(query, { first })
  expect(errors).toBeUndefined()
  return world.statements() - before
}
