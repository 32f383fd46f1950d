import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inAll } from '../given.testing.ts'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

const served = { kind: 'APPOINTMENT', id: null, day: '2020-07-24' }

let world: PublicWorld
let precinct: string
let meeting: string

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  precinct = await given.precinct()
  meeting = await given.meeting({ precinctIds: [precinct], startsAt: '2026-06-01T13:00:00Z' })
  await given.sql("insert into public_record.judging (through, at) values ('2026-05-20', now())")
  await given.finding({
    precinctId: precinct,
    duty: 'NOTICE_MASS_MEDIA',
    meetingId: meeting,
    verdict: 'unmet',
    cause: 'CHANNEL_LATE',
    margin: -3,
    otherMargin: -4,
    day: '2026-05-25',
  })
  await given.finding({
    precinctId: precinct,
    duty: 'PRECINCT_REPORT',
    verdict: 'met',
    cause: 'HELD',
    day: '2026-04-10',
    count: 1,
    grounds: [
      { kind: 'MEETING', id: meeting, day: '2026-04-10' },
      { kind: 'REPORT', id: null, day: null },
      { kind: 'REPORT', id: null, day: null },
    ],
    corrected: {
      verdict: 'unmet',
      reason: inAll('not there'),
      at: '2026-05-01T05:00:00Z',
    },
  })
  await given.finding({
    precinctId: precinct,
    duty: 'INSPECTOR_REPORT',
    number: 1,
    verdict: 'unmet',
    cause: 'DID_NOT_REPORT',
    inspector: { name: inAll('Асанов'), rank: null, kind: 'acting' },
    grounds: [served],
  })
  await given.finding({
    precinctId: precinct,
    duty: 'INSPECTOR_REPORT',
    quarter: '2026-Q1',
    number: 1,
    verdict: 'unmet',
    cause: 'DID_NOT_REPORT',
    grounds: [served],
  })
})

afterAll(() => world.close())

const FINDINGS = `query ($id: ID!, $quarter: Quarter!) { precinct(id: $id) { findings(quarter: $quarter) {
  duty dutyName(language: RU) paragraph purposes verdict sentence(language: RU) margin otherMargin since asOf edition
  facts { kind day meeting { id } } inspector(language: RU) { name rank kind } meeting { id } corrected { verdict reason(language: RU) at }
} } }`

test('what was found of a quarter stands in the order of the paragraphs, in words', async () => {
  const { data, errors } = await world.ask(FINDINGS, { id: precinct, quarter: '2026-Q2' })

  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    precinct: {
      findings: [
        {
          duty: 'INSPECTOR_REPORT',
          verdict: 'UNMET',
          inspector: { name: 'Асанов ru', rank: null, kind: 'ACTING' },
          meeting: null,
        },
        {
          duty: 'PRECINCT_REPORT',
          paragraph: '¶26',
          verdict: 'MET',
          inspector: null,
          since: '2026-04-01',
          asOf: '2026-05-20',
          edition: '2023',
          facts: [
            { kind: 'MEETING', day: '2026-04-10', meeting: { id: meeting } },
            { kind: 'REPORT', day: null, meeting: null },
          ],
          corrected: { verdict: 'UNMET', reason: 'not there ru', at: '2026-05-01T05:00:00Z' },
        },
        {
          duty: 'NOTICE_MASS_MEDIA',
          verdict: 'UNMET',
          margin: -3,
          otherMargin: -4,
          meeting: { id: meeting },
          sentence: expect.stringMatching(/25.мая.2026/),
        },
      ],
    },
  })
})

test('a meeting has what was found of it, and a quarter without findings none', async () => {
  const { data } = await world.ask(
    `query ($meeting: ID!, $precinct: ID!) {
      meeting(id: $meeting) { findings { duty precinct { id } } }
      precinct(id: $precinct) { findings(quarter: "2019-Q1") { duty } }
    }`,
    { meeting, precinct },
  )

  expect(data).toEqual({
    meeting: { findings: [{ duty: 'NOTICE_MASS_MEDIA', precinct: { id: precinct } }] },
    precinct: { findings: [] },
  })
})

test('since when an officer serves is told of the one in post, and of nobody else', async () => {
  const served = async (quarter: string) => {
    const { data } = await world.ask(FINDINGS, { id: precinct, quarter })
    const { precinct: found } = data as {
      precinct: { findings: { duty: string; facts: object[] }[] }
    }
    return found.findings.find(({ duty }) => duty === 'INSPECTOR_REPORT')?.facts
  }

  expect(await served('2026-Q2')).toEqual([
    { kind: 'APPOINTMENT', day: '2020-07-24', meeting: null },
  ])
  expect(await served('2026-Q1')).toEqual([])
})

test('a finding has no id of an officer, and no other way to one', async () => {
  const { errors } = await world.ask(
    'query ($id: ID!) { precinct(id: $id) { findings(quarter: "2026-Q2") { staffId } } }',
    { id: precinct },
  )

  expect(errors).toHaveLength(1)
})
