import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { whyNotCancel } from './cancel.ts'

test.each([
  { stage: 'planned', now: '2026-04-14T06:00:00Z', problems: [] },
  { stage: 'announced', now: '2026-04-15T13:29:59Z', problems: [] },
  { stage: 'announced', now: '2026-04-15T13:30:00Z', problems: ['CANCELLED_AFTER_START'] },
  { stage: 'planned', now: '2026-04-20T06:00:00Z', problems: [] },
  { stage: 'held', now: '2026-04-14T06:00:00Z', problems: ['WRONG_STAGE'] },
  { stage: 'cancelled', now: '2026-04-14T06:00:00Z', problems: ['WRONG_STAGE'] },
] as const)(
  'a meeting that is $stage is cancelled at $now: $problems',
  ({ stage, now, problems }) => {
    expect(whyNotCancel(meeting({ stage }), { actor: inspector, now })).toEqual(problems)
  },
)

test('nobody cancels somebody else’s meeting', () => {
  const problems = whyNotCancel(meeting(), { actor: stranger, now: '2026-04-14T06:00:00Z' })

  expect(problems).toEqual(['FORBIDDEN'])
})
