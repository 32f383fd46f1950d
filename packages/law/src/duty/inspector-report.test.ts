import { expect, test } from '@jest/globals'
import { editions } from './edition.ts'
import type { QuarterFacts } from './facts.ts'
import { announced, appointment, cell, findingOf, held, reading } from './given.testing.ts'
import { judge } from './judge.ts'

const afterwards = { asOf: '2026-07-01' }
const ofInspector = 'INSPECTOR_REPORT'

test('R26-2: who has two precincts and reports to both at one meeting has met it in both', () => {
  const precincts = ['precinct-28', 'precinct-31'].map((precinctId) =>
    cell({ precinctId, meetings: [held()] }),
  )

  const verdicts = precincts.map((facts) => findingOf(ofInspector, facts, afterwards).verdict)

  expect(verdicts).toEqual(['met', 'met'])
})

test('R26-2: who has two precincts and reports to one has not met it in the other', () => {
  const [named, other] = [cell({ meetings: [held()] }), cell({ precinctId: 'precinct-31' })]

  const verdicts = [named, other].map((facts) => findingOf(ofInspector, facts, afterwards).verdict)

  expect(verdicts).toEqual(['met', 'unmet'])
})

test.each([
  { until: '2026-01-25', served: 24, verdict: 'not_applicable', cause: 'SERVED_BRIEFLY' },
  { until: '2026-01-31', served: 30, verdict: 'unmet', cause: 'DID_NOT_REPORT' },
  { until: '2026-02-15', served: 45, verdict: 'unmet', cause: 'DID_NOT_REPORT' },
])(
  'R26-3: handed over on $until after $served days, with a report of the successor on 10 March, the predecessor is $verdict',
  ({ until, verdict, cause }) => {
    const facts = handedOver(until)

    const [predecessor, successor] = judge(facts, editions, '2026-04-01')
    const ofPrecinct = findingOf('PRECINCT_REPORT', facts, { asOf: '2026-04-01' })

    expect(predecessor).toMatchObject({
      staffId: 'predecessor',
      verdict,
      cause,
      remarks: ['OTHER_INSPECTOR_REPORTED'],
    })
    expect(successor).toMatchObject({ staffId: 'successor', verdict: 'met', cause: 'REPORTED' })
    expect(ofPrecinct.verdict).toBe('met')
  },
)

test('R26-3: how many days make a report owed is a reading of the order', () => {
  const facts = handedOver('2026-01-25')

  const finding = findingOf(ofInspector, facts, {
    asOf: '2026-04-01',
    by: reading({ servedDays: 20 }),
  })

  expect(finding).toMatchObject({ staffId: 'predecessor', verdict: 'unmet' })
})

test('R26-3: who served in two spells has served their sum', () => {
  const facts = cell({
    appointments: [
      appointment('inspector', '2026-04-01', '2026-04-21'),
      appointment('other', '2026-04-21', '2026-06-15'),
      appointment('inspector', '2026-06-15'),
    ],
  })

  const finding = findingOf(ofInspector, facts, afterwards)

  expect(finding).toMatchObject({ staffId: 'inspector', verdict: 'unmet', cause: 'DID_NOT_REPORT' })
})

test('R26-3: nobody is asked about a quarter in which they did not serve', () => {
  const facts = cell({ appointments: [appointment('gone', '2020-01-01', '2026-04-01')] })

  const asked = judge(facts, editions, '2026-07-01').filter(({ staffId }) => staffId !== null)

  expect(asked).toEqual([])
})

test.each([
  { meeting: announced(), cause: 'MEETING_UNACCOUNTED' },
  { meeting: held({ reported: null }), cause: 'REPORT_UNKNOWN' },
])('R26-2: no inspector is blamed while it is not known: $cause', ({ meeting, cause }) => {
  const facts = cell({ meetings: [meeting] })

  const finding = findingOf(ofInspector, facts, afterwards)

  expect(finding).toMatchObject({ verdict: 'unknown', cause })
})

test('R26-2: until the quarter ends the report is not due', () => {
  const finding = findingOf(ofInspector, cell(), { asOf: '2026-06-30' })

  expect(finding).toMatchObject({ verdict: 'not_due', cause: 'NONE_YET', day: '2026-06-30' })
})

function handedOver(on: string): QuarterFacts {
  return cell({
    quarter: '2026-Q1',
    appointments: [appointment('predecessor', '2020-01-01', on), appointment('successor', on)],
    meetings: [held({ day: '2026-03-10', inspectorId: 'successor' })],
  })
}
