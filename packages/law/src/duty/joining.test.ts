import { expect, test } from '@jest/globals'
import type { JointFacts } from './facts.ts'
import { cell, everywhere, findingOf, held, ofMeeting, reading } from './given.testing.ts'

test.each([
  { adjoining: 'edge', adjacency: 'edge', verdict: 'met' },
  { adjoining: 'corner', adjacency: 'edge', verdict: 'unmet' },
  { adjoining: 'corner', adjacency: 'corner', verdict: 'met' },
  { adjoining: 'apart', adjacency: 'corner', verdict: 'unmet' },
  { adjoining: null, adjacency: 'edge', verdict: 'unknown' },
] as const)(
  'R27-17: precincts joined by $adjoining, where $adjacency makes them adjacent, are $verdict',
  ({ adjoining, adjacency, verdict }) => {
    const meeting = held({ joint: joint({ adjoining }) })

    const finding = ofMeeting('JOINING', meeting, { by: reading({ adjacency }) })

    expect(finding.verdict).toBe(verdict)
  },
)

test.each([
  { reported: 2, verdict: 'met', cause: 'JOINED_LAWFULLY' },
  { reported: 1, verdict: 'unmet', cause: 'ONE_INSPECTOR' },
  { reported: null, verdict: 'unknown', cause: 'JOINING_UNKNOWN' },
])('R27-17: $reported inspectors at a joint meeting are $verdict', ({ reported, ...expected }) => {
  const finding = ofMeeting('JOINING', held({ joint: joint({ reported }) }))

  expect(finding).toMatchObject(expected)
})

test('R27-18: of three precincts one inspector did not report: two have their report, one has not', () => {
  const verdicts = [true, true, false].map((reported) => {
    const facts = cell({ meetings: [held({ reported, joint: joint({ precincts: 3 }) })] })
    return findingOf('PRECINCT_REPORT', facts, { asOf: '2026-07-01' }).verdict
  })

  expect(verdicts).toEqual(['met', 'met', 'unmet'])
})

test('R27-18: the population of one of two precincts was not told: its notice is unknown, the other one met', () => {
  const verdicts = [everywhere('2026-04-01'), []].map((announcements) => {
    const meeting = held({ announcements, joint: joint() })
    return ofMeeting('NOTICE', meeting).verdict
  })

  expect(verdicts).toEqual(['met', 'unknown'])
})

test.each([
  { crossesBodies: true, agreed: true, verdict: 'met', cause: 'JOINED_LAWFULLY' },
  { crossesBodies: true, agreed: false, verdict: 'unmet', cause: 'NOT_AGREED' },
  { crossesBodies: true, agreed: null, verdict: 'unknown', cause: 'JOINING_UNKNOWN' },
  { crossesBodies: false, agreed: null, verdict: 'met', cause: 'JOINED_LAWFULLY' },
])(
  'R27-19: across bodies $crossesBodies, agreed $agreed: a joint meeting is $verdict',
  ({ crossesBodies, agreed, ...expected }) => {
    const finding = ofMeeting('JOINING', held({ joint: joint({ crossesBodies, agreed }) }))

    expect(finding).toMatchObject(expected)
  },
)

test('R27-17: a meeting of one precinct joins nothing', () => {
  const finding = ofMeeting('JOINING', held())

  expect(finding).toMatchObject({ verdict: 'not_applicable', cause: 'NOT_JOINT' })
})

function joint(other: Partial<JointFacts> = {}): JointFacts {
  return {
    precincts: 2,
    reported: 2,
    adjoining: 'edge',
    crossesBodies: false,
    agreed: null,
    ...other,
  }
}
