import { expect, test } from '@jest/globals'
import { dayOf, isBefore } from './instant.ts'
import { order2023 } from './policy.ts'

test.each([
  { instant: '2026-04-05T18:59:59Z', day: '2026-04-05', because: 'it is 23:59:59 in Almaty' },
  { instant: '2026-04-05T19:00:00Z', day: '2026-04-06', because: 'it is midnight in Almaty' },
  {
    instant: '2024-02-28T18:00:00Z',
    day: '2024-02-29',
    because: 'Almaty was at UTC+6 until 1 March 2024',
  },
  {
    instant: '2024-02-29T17:59:59Z',
    day: '2024-02-29',
    because: 'the last second at UTC+6 by day',
  },
  {
    instant: '2024-02-29T18:30:00Z',
    day: '2024-02-29',
    because: 'clocks went back to 23:00 at midnight',
  },
  { instant: '2024-02-29T19:00:00Z', day: '2024-03-01', because: 'UTC+5 has begun' },
  { instant: '2024-03-05T18:59:59Z', day: '2024-03-05', because: 'Almaty is at UTC+5 since' },
])('R27-4: $instant is on $day: $because', ({ instant, day }) => {
  const legalDay = dayOf(instant, order2023)

  expect(legalDay).toBe(day)
})

test.each([
  { one: '2026-04-05T18:59:59Z', other: '2026-04-05T19:00:00Z', before: true },
  { one: '2026-04-05T19:00:00Z', other: '2026-04-05T19:00:00.000Z', before: false },
  { one: '2026-04-05T19:00:00.500Z', other: '2026-04-05T19:00:00Z', before: false },
  { one: '2026-04-05T19:00:00Z', other: '2026-04-05T19:00:00.500Z', before: true },
  { one: '2026-04-06T00:00:00+05:00', other: '2026-04-05T19:00:01Z', before: true },
])('$one before $other: $before, however precisely it is written', ({ one, other, before }) => {
  expect(isBefore(one, other)).toBe(before)
})
