import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
const precincts: Record<string, string> = {}

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  await given.territory({ kato: '751110000', level: 'DISTRICT', parentKato: '750000000' })
  await standing('reported', 1, { verdict: 'met', cause: 'HELD', notice: 'met' })
  await standing('ahead', 2, { verdict: 'not_due', cause: 'NONE_YET', notice: 'not_due' })
  await standing('open', 3, { verdict: 'not_due', cause: 'NONE_YET', notice: 'not_due' })
  await standing('late', 4, { verdict: 'not_due', cause: 'NONE_YET', notice: 'cannot_be_met' })
  await standing('never', 5, { verdict: 'not_due', cause: 'NONE_YET', notice: 'not_due' })
  await standing('unknown', 6, { verdict: 'unknown', cause: 'BEFORE_RECORDS', notice: 'unknown' })
  await standing('unowed', 7, { verdict: 'not_applicable', cause: 'NO_FULL_QUARTER' })
  await given.meeting({ precinctIds: [idOf('ahead')] })
  for (const name of ['reported', 'open', 'late']) await heldIn(name, '2026-02-05T13:00:00Z')
  await given.sql("insert into public_record.judging (through, at) values ('2026-05-20', now())")
})

afterAll(() => world.close())

interface Found {
  readonly verdict: string
  readonly cause: string
  readonly notice?: string
}

async function standing(name: string, number: number, { notice, ...report }: Found): Promise<void> {
  const { given } = world
  const id = await given.precinct({ number })
  precincts[name] = id
  await given.finding({ precinctId: id, duty: 'PRECINCT_REPORT', ...report })
  if (!notice) return
  await given.finding({
    precinctId: id,
    duty: 'LAWFUL_NOTICE',
    verdict: notice,
    cause: 'STILL_POSSIBLE',
  })
}

async function heldIn(name: string, startsAt: string): Promise<void> {
  await world.given.meeting({
    precinctIds: [idOf(name)],
    startsAt,
    actualStart: startsAt,
    status: 'HELD',
  })
}

function idOf(name: string): string {
  return precincts[name] ?? ''
}

const COMPLIANCE = `query ($kato: Kato, $quarter: Quarter!) { compliance(kato: $kato, quarter: $quarter) {
  kato asOf lastLawfulAnnouncement precincts standings { standing count } territory { kato }
  duties { duty paragraph purposes verdicts { verdict count } }
  parts { kato precincts }
} }`

const everywhere = {
  standings: [
    { standing: 'DATE_SET', count: 1 },
    { standing: 'NEVER_REPORTED', count: 1 },
    { standing: 'NOT_ANNOUNCED', count: 1 },
    { standing: 'NOT_OWED', count: 1 },
    { standing: 'NO_LONGER_IN_TIME', count: 1 },
    { standing: 'REPORTED', count: 1 },
    { standing: 'UNKNOWN', count: 1 },
  ],
  precincts: 7,
  lastLawfulAnnouncement: '2026-06-20',
  asOf: '2026-05-20',
}

test.each([
  { kato: null, is: '000000000', parts: [{ kato: '750000000', precincts: 7 }] },
  {
    kato: '750000000',
    is: '750000000',
    parts: [
      { kato: '751110000', precincts: 0 },
      { kato: '751410000', precincts: 7 },
    ],
  },
  { kato: '751410000', is: '751410000', parts: [] },
])(
  'R26-10: every precinct of $is stands in one place, and they add up',
  async ({ kato, is, parts }) => {
    const { data, errors } = await world.ask(COMPLIANCE, { kato, quarter: '2026-Q2' })

    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      compliance: { ...everywhere, kato: is, territory: { kato: is }, parts },
    })
  },
)

test('R25-1: every duty that is counted names the purpose it serves', async () => {
  const { data } = await world.ask(COMPLIANCE, { kato: null, quarter: '2026-Q2' })

  expect(data).toMatchObject({
    compliance: {
      duties: [
        {
          duty: 'PRECINCT_REPORT',
          paragraph: '¶26',
          purposes: ['ACCOUNTABILITY', 'TRUST'],
          verdicts: [
            { verdict: 'MET', count: 1 },
            { verdict: 'NOT_APPLICABLE', count: 1 },
            { verdict: 'NOT_DUE', count: 4 },
            { verdict: 'UNKNOWN', count: 1 },
          ],
        },
        { duty: 'LAWFUL_NOTICE', paragraph: '¶27', purposes: ['ACCOUNTABILITY'] },
      ],
    },
  })
})

test('where each precinct stands is said by number', async () => {
  const { data } = await world.ask(
    '{ compliance(kato: "751410000", quarter: "2026-Q2") { precinctStandings { standing precinct { number } } } }',
  )

  expect(data).toMatchObject({
    compliance: {
      precinctStandings: [
        { standing: 'REPORTED', precinct: { number: 1 } },
        { standing: 'DATE_SET', precinct: { number: 2 } },
        { standing: 'NOT_ANNOUNCED', precinct: { number: 3 } },
        { standing: 'NO_LONGER_IN_TIME', precinct: { number: 4 } },
        { standing: 'NEVER_REPORTED', precinct: { number: 5 } },
        { standing: 'UNKNOWN', precinct: { number: 6 } },
        { standing: 'NOT_OWED', precinct: { number: 7 } },
      ],
    },
  })
})

test('of a quarter without findings nothing is counted', async () => {
  const { data } = await world.ask(COMPLIANCE, { kato: null, quarter: '2022-Q1' })

  expect(data).toMatchObject({ compliance: { precincts: 0, standings: [], duties: [] } })
})
