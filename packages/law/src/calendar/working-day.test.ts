import { expect, test } from '@jest/globals'
import { daysAfter } from '../day.ts'
import { isWorkingDay, workingDaysAfter } from './working-day.ts'

/** Days off that fall on no weekend, month by month, as the published calendar of the year shows them without transfers. */
const daysOff = {
  2024: '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-09 07-08 08-30 10-25 12-16',
  2025: '01-01 01-02 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
  2026: '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
}

test.each(Object.entries(daysOff))(
  '%s: holidays, and the days off in place of those on a weekend',
  (year, expected) => {
    const off: string[] = []

    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = daysAfter(day, 1)) {
      const isWeekday = Temporal.PlainDate.from(day).dayOfWeek < 6
      if (isWeekday && !isWorkingDay(day)) off.push(day.slice(5))
    }

    expect(off).toEqual(expected.split(' '))
  },
)

test.each([
  {
    day: '2023-01-07',
    next: '2023-01-09',
    because: 'Orthodox Christmas on a Saturday does not shift',
  },
  { day: '2024-06-16', next: '2024-06-17', because: 'nor does Kurban Ait on a Sunday' },
  { day: '2026-03-20', next: '2026-03-26', because: 'Nauryz of 2026 takes Monday to Wednesday' },
  { day: '2026-08-28', next: '2026-08-31', because: 'since 2026 there is no holiday on 30 August' },
  { day: '2027-03-12', next: '2027-03-16', because: 'Constitution Day of 2027 is Monday 15 March' },
  { day: '2026-12-31', next: '2027-01-05', because: '2 January 2027 is a Saturday' },
])('the working day after $day is $next: $because', ({ day, next }) => {
  expect(workingDaysAfter(day, 1)).toBe(next)
})

test.each(['2026-11-21', '2026-11-22'])('%s is a weekend', (day) => {
  expect(isWorkingDay(day)).toBe(false)
})
