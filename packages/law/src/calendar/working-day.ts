import { type Day, daysAfter, weekdayOf, yearOf } from '../day.ts'
import { holidaysOf } from './holiday.ts'
import type { WorkCalendar } from './work-calendar.ts'

const saturday = 6
const knownDaysOff = new WeakMap<WorkCalendar, Map<number, ReadonlySet<Day>>>()

/** Whether work is done on a day in a five-day week: no weekend, no holiday, no day off in place of one, or a weekend day that is worked for another. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.worked.has(day)) return true
  return !isWeekend(day) && !calendar.off.has(day) && !daysOffIn(yearOf(day), calendar).has(day)
}

/** The `count`th working day after a day, which itself is not counted. */
export function workingDaysAfter(day: Day, count: number, calendar: WorkCalendar): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = daysAfter(reached, 1)
    if (isWorkingDay(reached, calendar)) left -= 1
  }
  return reached
}

/** The day itself where work is done on it, or the first day after it on which it is. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
  return isWorkingDay(day, calendar) ? day : workingDaysAfter(day, 1, calendar)
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= saturday
}

function daysOffIn(year: number, calendar: WorkCalendar): ReadonlySet<Day> {
  const years = knownDaysOff.get(calendar) ?? new Map<number, ReadonlySet<Day>>()
  knownDaysOff.set(calendar, years)

  const daysOff = years.get(year) ?? spreadFrom(year, calendar)
  years.set(year, daysOff)
  return daysOff
}

/** The holidays of a year, and for each that falls on a weekend the working day that follows it. */
function spreadFrom(year: number, { kurbanAit }: WorkCalendar): ReadonlySet<Day> {
  const holidays = holidaysOf(year, kurbanAit.get(year))
  const daysOff = new Set(holidays.map(({ day }) => day))
  for (const { day, shifts } of holidays) {
    if (!shifts || !isWeekend(day)) continue
    let instead = daysAfter(day, 1)
    while (isWeekend(instead) || daysOff.has(instead)) instead = daysAfter(instead, 1)
    daysOff.add(instead)
  }
  return daysOff
}
