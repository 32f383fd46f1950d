import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { order2023 } from '../policy.ts'
import { areEnough } from './convening.ts'
import { type AssemblyFacts, akimLevels } from './facts.ts'
import { held, ofMeeting, reading } from './given.testing.ts'

test.each(akimLevels)('R27-14: an akim of %s may convene an assembly', (level) => {
  const finding = ofMeeting(
    'CONVENING',
    held({ assembly: { ...byMembers(0, null), convenor: 'AKIM', level } }),
  )

  expect(finding).toMatchObject({ verdict: 'met', cause: 'CONVENED_BY_AKIM' })
})

test.each([
  { members: 5, initiators: 1 },
  { members: 10, initiators: 1 },
  { members: 11, initiators: 2 },
  { members: 20, initiators: 2 },
  { members: 21, initiators: 3 },
  { members: 25, initiators: 3 },
])(
  'R27-15: of $members members $initiators can convene, and one fewer cannot',
  ({ members, initiators }) => {
    const [enough, tooFew] = [initiators, initiators - 1].map((count) =>
      ofMeeting('CONVENING', held({ assembly: byMembers(count, members) })),
    )

    expect(enough).toMatchObject({
      verdict: 'met',
      cause: 'CONVENED_BY_MEMBERS',
      count: initiators,
    })
    expect(tooFew).toMatchObject({ verdict: 'unmet', cause: 'TOO_FEW_INITIATORS' })
  },
)

test('R27-15: 2 of 21 are 9.52 %, which no rounding makes a tenth', () => {
  const finding = ofMeeting('CONVENING', held({ assembly: byMembers(2, 21) }))

  expect(finding.verdict).toBe('unmet')
})

test('R27-15: ten times the initiators are never fewer than the members, for assemblies of any size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (members, initiators) => {
      expect(areEnough({ members, initiators }, order2023)).toBe(10 * initiators >= members)
    }),
  )
})

test('R27-15: nobody is no share, not even of an assembly without members', () => {
  expect(areEnough({ members: 0, initiators: 0 }, order2023)).toBe(false)
})

test('R27-16: a withdrawal that leaves fewer than a tenth makes the convening invalid', () => {
  const [before, after] = [3, 2].map((initiators) =>
    ofMeeting('CONVENING', held({ assembly: byMembers(initiators, 25) })),
  )

  expect([before?.verdict, after?.verdict]).toEqual(['met', 'unmet'])
})

test.each([byMembers(3, null), { ...byMembers(0, null), convenor: 'AKIM' as const }])(
  'R27-14: who convened it, or of how many members, is unknown where it was not written down',
  (assembly) => {
    const finding = ofMeeting('CONVENING', held({ assembly }))

    expect(finding).toMatchObject({ verdict: 'unknown', cause: 'CONVENOR_UNKNOWN' })
  },
)

test('R27-14: a gathering of residents needs no convenor', () => {
  const finding = ofMeeting('CONVENING', held())

  expect(finding).toMatchObject({ verdict: 'not_applicable', cause: 'NO_ASSEMBLY' })
})

test('R27-15: which share can convene is a reading of the order', () => {
  const by = reading({ initiatorsShare: 25 })

  const finding = ofMeeting('CONVENING', held({ assembly: byMembers(2, 10) }), { by })

  expect(finding.verdict).toBe('unmet')
})

function byMembers(initiators: number, members: number | null): AssemblyFacts {
  return { convenor: 'INITIATIVE_GROUP', level: null, members, initiators }
}
