import { afterAll, beforeAll, expect, test } from '@jest/globals'
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
  }
})

afterAll(() => world.close())

async function publish(precinctIds: readonly string[]): Promise<void> {
  const { given } = world
  await given.meeting({ precinctIds })
  const held = { status: 'PUBLISHED', actualStart: '2026-04-10T13:00:00Z' }
  const id = await given.meeting({ precinctIds, startsAt: '2026-04-10T13:00:00Z', ...held })
  await given.outcome({ id })
  await given.item({ outcomeId: id, number: 1 })
  await given.item({ outcomeId: id, number: 2, answerGiven: 'none', dueOn: '2026-05-01' })
}

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
