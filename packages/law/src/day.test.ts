import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { daysAfter, daysBefore, daysBetween, weekdayOf } from './day.ts'

const days = fc.integer({ min: 0, max: 9000 }).map((count) => daysAfter('2016-01-01', count))

test.each([
  { day: '2026-03-01', back: 1, before: '2026-02-28', because: '2026 is no leap year' },
  { day: '2028-03-01', back: 1, before: '2028-02-29', because: '2028 is a leap year' },
  { day: '2026-01-05', back: 10, before: '2025-12-26', because: 'years follow one another' },
  { day: '2024-03-05', back: 10, before: '2024-02-24', because: 'the clock change is no day' },
])('$back days before $day is $before: $because', ({ day, back, before }) => {
  expect(daysBefore(day, back)).toBe(before)
  expect(daysAfter(before, back)).toBe(day)
})

test('going back any number of days and forward again ends where it began', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1000 }), (day, count) => {
      const earlier = daysBefore(day, count)

      expect(daysAfter(earlier, count)).toBe(day)
      expect(daysBetween(earlier, day)).toBe(count)
      expect(daysBetween(day, earlier)).toBe(count === 0 ? 0 : -count)
      expect(earlier <= day).toBe(true)
    }),
  )
})

test('a day is what the calendar of the language says it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -150_000, max: 900_000 }), (count) => {
      const known = Temporal.PlainDate.from('1970-01-01').add({ days: count })

      const day = daysAfter('1970-01-01', count)

      expect(day).toBe(known.toString())
      expect(daysBetween('1970-01-01', day)).toBe(count)
      expect(weekdayOf(day)).toBe(known.dayOfWeek)
    }),
  )
})

test.each(['', '2026', '2026-4-5', '2026-04-1x', '2026-04-150', 'tomorrow'])(
  '"%s" is no day',
  (text) => {
    expect(() => daysAfter(text, 1)).toThrow('Not a day')
  },
)
