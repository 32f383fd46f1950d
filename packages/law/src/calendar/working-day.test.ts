import { expect, test } from '@jest/globals'
import { daysAfter } from '../day.ts'
import { type DaysOffRow, holidaysAlone, workCalendar } from './work-calendar.ts'
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
      if (isWeekday && !isWorkingDay(day, holidaysAlone)) off.push(day.slice(5))
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
  expect(workingDaysAfter(day, 1, holidaysAlone)).toBe(next)
})

test.each(['2026-11-21', '2026-11-22'])('%s is a weekend', (day) => {
  expect(isWorkingDay(day, holidaysAlone)).toBe(false)
})

const order436 = 'Order of the Minister of Labour of 21 November 2024 No. 436'
const moved2025: DaysOffRow = {
  year: 2025,
  kind: 'MOVED',
  day: '2025-01-03',
  insteadOf: '2025-01-05',
  source: order436,
}

test('R32-12: a day off that was moved is off, and the weekend day in its place is worked', () => {
  const calendar = workCalendar([moved2025])

  expect(isWorkingDay('2025-01-03', calendar)).toBe(false)
  expect(isWorkingDay('2025-01-05', calendar)).toBe(true)
  expect(workingDaysAfter('2024-12-31', 1, calendar)).toBe('2025-01-05')
})

test('R32-12: Kurban Ait is off on the day that was announced, and no longer on the day that was computed', () => {
  const announced = { year: 2027, kind: 'KURBAN_AIT', day: '2027-05-17', insteadOf: null } as const

  const calendar = workCalendar([{ ...announced, source: 'muftiate' }])

  expect(isWorkingDay('2027-05-17', calendar)).toBe(false)
  expect(isWorkingDay('2027-05-17', holidaysAlone)).toBe(true)
  expect(calendar.years.has(2027)).toBe(false)
})
