import { type Day, daysAfter, weekdayOf } from '../day.ts'
import { holidaysOf } from './holiday.ts'

const saturday = 6
const knownDaysOff = new Map<number, ReadonlySet<Day>>()

/** Whether work is done on a day in a five-day week: no weekend, no holiday, no day off in place of one. */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !daysOffIn(Number(day.slice(0, 4))).has(day)
}

/** The `count`th working day after a day, which itself is not counted. */
export function workingDaysAfter(day: Day, count: number): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = daysAfter(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= saturday
}

function daysOffIn(year: number): ReadonlySet<Day> {
  const known = knownDaysOff.get(year)
  if (known) return known

  const daysOff = spreadFrom(year)
  knownDaysOff.set(year, daysOff)
  return daysOff
}

/** The holidays of a year, and for each that falls on a weekend the working day that follows it. */
function spreadFrom(year: number): ReadonlySet<Day> {
  const holidays = holidaysOf(year)
  const daysOff = new Set(holidays.map(({ day }) => day))
  for (const { day, shifts } of holidays) {
    if (!shifts || !isWeekend(day)) continue
    let instead = daysAfter(day, 1)
    while (isWeekend(instead) || daysOff.has(instead)) instead = daysAfter(instead, 1)
    daysOff.add(instead)
  }
  return daysOff
}
