import { expect, test } from '@jest/globals'
import {
  announced,
  appointment,
  cell,
  everywhere,
  findingOf,
  held,
  reading,
} from './given.testing.ts'

const afterwards = { asOf: '2026-07-01' }

test('R26-1: a report on 31 March at half past eleven at night counts for the first quarter', () => {
  const facts = cell({ quarter: '2026-Q1', meetings: [held({ day: '2026-03-31' })] })

  const finding = findingOf('PRECINCT_REPORT', facts, { asOf: '2026-04-01' })

  expect(finding).toMatchObject({ verdict: 'met', cause: 'HELD', day: '2026-03-31', margin: 0 })
})

test.each([
  { quarterBy: 'start', quarter: '2026-Q1', verdict: 'met' },
  { quarterBy: 'start', quarter: '2026-Q2', verdict: 'unmet' },
  { quarterBy: 'end', quarter: '2026-Q1', verdict: 'unmet' },
  { quarterBy: 'end', quarter: '2026-Q2', verdict: 'met' },
] as const)(
  'R26-1: begun on 31 March and ended on 1 April, read by its $quarterBy, $quarter is $verdict',
  ({ quarterBy, quarter, verdict }) => {
    const facts = cell({ quarter, meetings: [held({ day: '2026-03-31', endedOn: '2026-04-01' })] })

    const finding = findingOf('PRECINCT_REPORT', facts, {
      asOf: '2026-07-01',
      by: reading({ quarterBy }),
    })

    expect(finding.verdict).toBe(verdict)
  },
)

test('R26-4: an inspector was in post and held none, or nobody was: unmet both times, and it is said why', () => {
  const [manned, vacant] = [cell(), cell({ appointments: [] })].map((facts) =>
    findingOf('PRECINCT_REPORT', facts, afterwards),
  )

  expect(manned).toMatchObject({ verdict: 'unmet', cause: 'NONE_HELD' })
  expect(vacant).toMatchObject({ verdict: 'unmet', cause: 'POST_VACANT' })
})

test.each([
  { until: '2026-05-01', cause: 'NONE_HELD', because: 'thirty days are long enough' },
  { until: '2026-04-30', cause: 'POST_VACANT', because: 'twenty-nine are not' },
])('R26-4: in post from 1 April until $until: $cause, for $because', ({ until, cause }) => {
  const facts = cell({ appointments: [appointment('inspector', '2026-04-01', until)] })

  const finding = findingOf('PRECINCT_REPORT', facts, afterwards)

  expect(finding).toMatchObject({ verdict: 'unmet', cause })
})

test('R26-4: the report of an acting officer is a report of the precinct', () => {
  const acting = { ...appointment('acting', '2026-04-01'), kind: 'acting' as const }
  const facts = cell({ appointments: [acting], meetings: [held({ inspectorId: 'acting' })] })

  const finding = findingOf('PRECINCT_REPORT', facts, afterwards)

  expect(finding.verdict).toBe('met')
})

const always = { validFrom: '2020-01-01', validUntil: null }

test.each([
  {
    because: 'split on 1 February, the parent owes nothing for the first quarter',
    facts: { ...always, quarter: '2026-Q1', validUntil: '2026-02-01' },
    finding: { verdict: 'not_applicable', day: '2026-02-01' },
  },
  {
    because: 'nor do its children',
    facts: { ...always, quarter: '2026-Q1', validFrom: '2026-02-01' },
    finding: { verdict: 'not_applicable', day: '2026-02-01' },
  },
  {
    because: 'which owe one for the second quarter',
    facts: { ...always, quarter: '2026-Q2', validFrom: '2026-02-01' },
    finding: { verdict: 'unmet', day: '2026-06-30' },
  },
  {
    because: 'a precinct that began with the quarter owes one',
    facts: { ...always, quarter: '2026-Q2', validFrom: '2026-04-01' },
    finding: { verdict: 'unmet', day: '2026-06-30' },
  },
  {
    because: 'one that began a day later owes none',
    facts: { ...always, quarter: '2026-Q2', validFrom: '2026-04-02' },
    finding: { verdict: 'not_applicable', day: '2026-04-02' },
  },
  {
    because: 'one that ended with the quarter owes one',
    facts: { ...always, quarter: '2026-Q2', validUntil: '2026-07-01' },
    finding: { verdict: 'unmet', day: '2026-06-30' },
  },
  {
    because: 'one that ended a day earlier owes none',
    facts: { ...always, quarter: '2026-Q2', validUntil: '2026-06-30' },
    finding: { verdict: 'not_applicable', day: '2026-06-30' },
  },
])('R26-5: $because', ({ facts, finding }) => {
  expect(findingOf('PRECINCT_REPORT', cell(facts), afterwards)).toMatchObject(finding)
})

test('R26-5: a precinct that was new in the quarter and had a report has met it', () => {
  const facts = cell({ validFrom: '2026-04-10', meetings: [held()] })

  const finding = findingOf('PRECINCT_REPORT', facts, afterwards)

  expect(finding.verdict).toBe('met')
})

test.each([
  { quarter: '2023-Q1', inForceSince: '2023-04-01', cause: 'ORDER_NOT_IN_FORCE' },
  { quarter: '2023-Q2', inForceSince: '2023-04-12', cause: 'ORDER_NEW' },
])(
  'R26-6: $quarter is not judged when the order holds from $inForceSince, whatever was held in it: $cause',
  ({ quarter, inForceSince, cause }) => {
    const day = `2023-${quarter === '2023-Q1' ? '03' : '05'}-15`
    const facts = cell({ quarter, recordedSince: '2023-01-01', meetings: [held({ day })] })

    const finding = findingOf('PRECINCT_REPORT', facts, {
      asOf: '2026-07-01',
      by: reading({ inForceSince }),
    })

    expect(finding).toMatchObject({ verdict: 'not_applicable', cause, day: inForceSince })
  },
)

test.each(['cancelled', 'missed', 'planned'] as const)(
  'R26-7: a meeting that is %s does not count',
  (stage) => {
    const facts = cell({ meetings: [held({ stage, reported: null })] })

    const finding = findingOf('PRECINCT_REPORT', facts, afterwards)

    expect(finding).toMatchObject({ verdict: 'unmet', cause: 'NONE_HELD' })
  },
)

test('R26-7: of an announced meeting whose day has passed nobody knows whether it was held', () => {
  const facts = cell({ meetings: [announced()] })

  const finding = findingOf('PRECINCT_REPORT', facts, afterwards)

  expect(finding).toMatchObject({ verdict: 'unknown', cause: 'MEETING_UNACCOUNTED' })
})

test('R26-9: of three meetings one was announced late: the precinct has its report, that meeting no lawful notice', () => {
  const meetings = [
    held({ day: '2026-04-15' }),
    held({ day: '2026-05-15', announcements: everywhere('2026-05-10', '2026-05-15') }),
    held({ day: '2026-06-15' }),
  ]
  const facts = cell({ meetings })

  const report = findingOf('PRECINCT_REPORT', facts, afterwards)
  const late = findingOf('NOTICE', cell({ meetings: meetings.slice(1, 2) }), afterwards)

  expect(report).toMatchObject({ verdict: 'met', count: 3, day: '2026-04-15' })
  expect(late).toMatchObject({ verdict: 'unmet', cause: 'GIVEN_LATE', margin: -5 })
})

test('R26-1: until the quarter ends a report is not due, and what was not on record then is not known', () => {
  const lastDay = findingOf('PRECINCT_REPORT', cell(), { asOf: '2026-06-30' })
  const unrecorded = findingOf('PRECINCT_REPORT', cell({ recordedSince: '2026-05-01' }), afterwards)

  expect(lastDay).toMatchObject({ verdict: 'not_due', cause: 'NONE_YET', day: '2026-06-30' })
  expect(unrecorded).toMatchObject({ verdict: 'unknown', cause: 'BEFORE_RECORDS' })
})
