import { expect, test } from '@jest/globals'
import { previousStart, stateOf } from './state.ts'

const today = '2026-11-23'
const announced = {
  status: 'ANNOUNCED' as const,
  day: '2026-12-05',
  start: '2026-12-05T06:00:00Z',
  previousStarts: [],
  outcome: null,
}
const moved = (start: string) => ({
  ...announced,
  status: 'MOVED' as const,
  previousStarts: [{ start, reason: null }],
})

test.each([
  { meeting: announced, word: 'state.ahead', because: 'it is announced' },
  { meeting: { ...announced, day: today }, word: 'state.ahead', because: 'it is today' },
  {
    meeting: { ...announced, day: '2026-11-22' },
    word: 'state.awaited',
    because: 'its day has passed and nobody recorded it',
  },
  { meeting: moved('2026-11-28T06:00:00Z'), word: 'state.later', because: 'it was postponed' },
  {
    meeting: moved('2026-12-12T06:00:00Z'),
    word: 'state.earlier',
    because: 'it was brought forward',
  },
  {
    meeting: { ...announced, status: 'MOVED' as const },
    word: 'state.place',
    because: 'only its place changed',
  },
  {
    meeting: { ...announced, status: 'CANCELLED' as const },
    word: 'state.cancelled',
    because: 'it was called off',
  },
  {
    meeting: { ...announced, status: 'NOT_HELD' as const },
    word: 'state.notHeld',
    because: 'nobody came',
  },
  {
    meeting: { ...announced, status: 'HELD' as const },
    word: 'state.held',
    because: 'it was held',
  },
  {
    meeting: { ...announced, status: 'PUBLISHED' as const, outcome: { withdrawn: null } },
    word: 'state.published',
    because: 'its outcome is out',
  },
  {
    meeting: { ...announced, status: 'HELD' as const, outcome: { withdrawn: {} } },
    word: 'state.withdrawn',
    because: 'its outcome was taken back',
  },
])('a meeting reads "$word" when $because', ({ meeting, word }) => {
  const state = stateOf(meeting, today)

  expect(state.word).toBe(word)
})

test('the old start is the latest one that differs', () => {
  const start = previousStart({
    start: 'C',
    previousStarts: [
      { start: 'A', reason: null },
      { start: 'B', reason: null },
      { start: 'C', reason: null },
    ],
  })

  expect(start).toBe('B')
})
