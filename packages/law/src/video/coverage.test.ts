import { expect, test } from '@jest/globals'
import { order2023 } from '../policy.ts'
import { coverageOf, unseenSeconds } from './coverage.ts'

const meeting = { from: '2026-04-15T14:00:00Z', until: '2026-04-15T15:00:00Z' }
const whole = { ...meeting, gaps: [] }

test('R32-1: without a recording a meeting is not on record', () => {
  expect(coverageOf(meeting, [], order2023)).toBe('none')
})

test.each([
  { minutes: 0, coverage: 'whole' },
  { minutes: 5, coverage: 'whole' },
  { minutes: 6, coverage: 'gaps' },
  { minutes: 20, coverage: 'gaps' },
])('R32-1: $minutes minutes missing of sixty: $coverage', ({ minutes, coverage }) => {
  const until = `2026-04-15T14:${String(20 + minutes).padStart(2, '0')}:00Z`
  const gaps = minutes > 0 ? [{ from: '2026-04-15T14:20:00Z', until }] : []

  expect(coverageOf(meeting, [{ ...meeting, gaps }], order2023)).toBe(coverage)
})

test.each([
  {
    because: 'it began late and ended early',
    recordings: [{ from: '2026-04-15T14:10:00Z', until: '2026-04-15T14:50:00Z', gaps: [] }],
    seconds: 1200,
  },
  {
    because: 'one camera fills the gap of another',
    recordings: [
      { ...meeting, gaps: [{ from: '2026-04-15T14:20:00Z', until: '2026-04-15T14:40:00Z' }] },
      { from: '2026-04-15T14:15:00Z', until: '2026-04-15T14:45:00Z', gaps: [] },
    ],
    seconds: 0,
  },
  {
    because: 'gaps that overlap count once',
    recordings: [
      {
        ...meeting,
        gaps: [
          { from: '2026-04-15T14:30:00Z', until: '2026-04-15T14:40:00Z' },
          { from: '2026-04-15T14:20:00Z', until: '2026-04-15T14:35:00Z' },
        ],
      },
    ],
    seconds: 1200,
  },
  { because: 'all of it is there', recordings: [whole], seconds: 0 },
  {
    because: 'another evening shows nothing of it',
    recordings: [{ from: '2026-04-16T14:00:00Z', until: '2026-04-16T15:00:00Z', gaps: [] }],
    seconds: 3600,
  },
])('R32-1: $seconds seconds are not on record: $because', ({ recordings, seconds }) => {
  expect(unseenSeconds(meeting, recordings)).toBe(seconds)
})
