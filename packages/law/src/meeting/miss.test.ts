import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { whyNotMiss } from './miss.ts'

test.each([
  { stage: 'announced', now: '2026-04-15T13:29:59Z', problems: ['MISSED_BEFORE_START'] },
  { stage: 'announced', now: '2026-04-15T13:30:00Z', problems: [] },
  { stage: 'planned', now: '2026-04-16T06:00:00Z', problems: [] },
  { stage: 'held', now: '2026-04-16T06:00:00Z', problems: ['WRONG_STAGE'] },
  { stage: 'missed', now: '2026-04-16T06:00:00Z', problems: ['WRONG_STAGE'] },
] as const)(
  'R26-7: that a meeting which is $stage did not take place is recorded at $now: $problems',
  ({ stage, now, problems }) => {
    expect(whyNotMiss(meeting({ stage }), { actor: inspector, now })).toEqual(problems)
  },
)

test('nobody records that somebody else’s meeting did not take place', () => {
  const problems = whyNotMiss(meeting(), { actor: stranger, now: '2026-04-16T06:00:00Z' })

  expect(problems).toEqual(['FORBIDDEN'])
})
