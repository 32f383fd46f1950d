import { expect, test } from '@jest/globals'
import { whyNotDaysOff } from './days-off.ts'
import { holidaysOf } from './holiday.ts'
import type { DaysOffRow } from './work-calendar.ts'

const source = 'Order of the Minister of Labour of 21 November 2024 No. 436'

function row(other: Partial<DaysOffRow> = {}): DaysOffRow {
  const day = { day: '2025-01-03', insteadOf: '2025-01-05' }
  return { year: 2025, kind: 'MOVED', ...day, source, ...other }
}

const none = row({ year: 2026, kind: 'NONE', day: null, insteadOf: null })
const kurbanAit = row({ kind: 'KURBAN_AIT', day: '2025-06-06', insteadOf: null })

test('R32-12: a day off moved by an act, a year in which none was, and Kurban Ait are loaded', () => {
  expect(whyNotDaysOff([row(), kurbanAit, none])).toEqual([[], [], []])
})

test.each([
  { bad: row({ day: null }), problem: 'DAYS_OFF_LINE_UNREADABLE' },
  { bad: row({ insteadOf: null }), problem: 'DAYS_OFF_LINE_UNREADABLE' },
  { bad: { ...none, day: '2026-01-01' }, problem: 'DAYS_OFF_LINE_UNREADABLE' },
  { bad: row({ year: 2024 }), problem: 'DAYS_OFF_YEAR_WRONG' },
  { bad: { ...none, year: 1999 }, problem: 'DAYS_OFF_YEAR_WRONG' },
  { bad: row({ day: '2025-01-02' }), problem: 'DAYS_OFF_ALREADY' },
  { bad: row({ day: '2025-01-04' }), problem: 'DAYS_OFF_ALREADY' },
  { bad: row({ insteadOf: '2025-01-08' }), problem: 'DAYS_OFF_NOT_MOVED' },
  { bad: row({ source: ' ' }), problem: 'DAYS_OFF_SOURCE_MISSING' },
] as const)('R32-12: a row is rejected: $problem', ({ bad, problem }) => {
  expect(whyNotDaysOff([bad])).toEqual([[problem]])
})

test.each([
  { rows: [row(), row()], problem: 'DAYS_OFF_TWICE' },
  { rows: [row(), row({ day: '2025-01-10' })], problem: 'DAYS_OFF_TWICE' },
  { rows: [kurbanAit, { ...kurbanAit, day: '2025-06-07' }], problem: 'DAYS_OFF_TWICE' },
  { rows: [{ ...none, year: 2025 }, row()], problem: 'DAYS_OFF_DENIED' },
  { rows: [row(), { ...none, year: 2025 }], problem: 'DAYS_OFF_DENIED' },
] as const)('R32-12: two rows that gainsay each other: $problem', ({ rows, problem }) => {
  expect(whyNotDaysOff(rows)).toEqual([[], [problem]])
})

test('R32-12: every holiday names the act that makes it one', () => {
  const sources = [2023, 2024, 2025, 2026, 2027].flatMap((year) =>
    holidaysOf(year).map((holiday) => holiday.source),
  )

  expect(sources.filter((one) => !/[A-Z].{10}/.test(one) && !one.startsWith('computed'))).toEqual(
    [],
  )
})
