import { yearOf } from '../day.ts'
import type { Problem } from '../problem.ts'
import { type DaysOffRow, type WorkCalendar, workCalendar } from './work-calendar.ts'
import { isWorkingDay } from './working-day.ts'

const firstYear = 2023
const lastYear = 2100

/** What is wrong with each row of a file of days off, in their order; empty where nothing is, so that the file can be loaded whole. */
export function whyNotDaysOff(rows: readonly DaysOffRow[]): Problem[][] {
  const holidays = workCalendar(rows.filter(({ kind }) => kind === 'KURBAN_AIT'))
  return rows.map((row, at) => [
    ...whyNotRow(row, holidays),
    ...whyNotBeside(row, rows.slice(0, at)),
  ])
}

function whyNotRow(row: DaysOffRow, holidays: WorkCalendar): Problem[] {
  const { year, kind, day, insteadOf, source } = row
  if (!isShaped(row)) return ['DAYS_OFF_LINE_UNREADABLE']
  const inYear = [day, insteadOf].every((one) => one === null || yearOf(one) === year)
  if (!inYear || year < firstYear || year > lastYear) return ['DAYS_OFF_YEAR_WRONG']

  const problems: Problem[] = []
  const isMoved = kind === 'MOVED'
  if (isMoved && day && !isWorkingDay(day, holidays)) problems.push('DAYS_OFF_ALREADY')
  if (insteadOf && isWorkingDay(insteadOf, holidays)) problems.push('DAYS_OFF_NOT_MOVED')
  if (source.trim() === '') problems.push('DAYS_OFF_SOURCE_MISSING')
  return problems
}

/** Whether a row has what its kind has, and nothing else. */
function isShaped({ kind, day, insteadOf }: DaysOffRow): boolean {
  return (day !== null) === (kind !== 'NONE') && (insteadOf !== null) === (kind === 'MOVED')
}

function whyNotBeside(row: DaysOffRow, before: readonly DaysOffRow[]): Problem[] {
  const sameYear = before.filter(({ year }) => year === row.year)
  if (sameYear.some((other) => speaksTwice(row, other))) return ['DAYS_OFF_TWICE']
  return sameYear.some((other) => denies(row, other) || denies(other, row))
    ? ['DAYS_OFF_DENIED']
    : []
}

function speaksTwice(row: DaysOffRow, other: DaysOffRow): boolean {
  if (row.kind !== other.kind) return false
  if (row.kind !== 'MOVED') return true
  return row.day === other.day || row.insteadOf === other.insteadOf
}

/** Whether one row says that no day off was moved, and the other moves one. */
function denies(row: DaysOffRow, other: DaysOffRow): boolean {
  return row.kind === 'NONE' && other.kind === 'MOVED'
}
