import type { Day } from '../day.ts'

/** A holiday with a fixed place in the year, and the years for which the law names it. */
interface FixedHoliday {
  /** Month and day, `03-21`. */
  readonly date: string
  readonly since?: number
  readonly until?: number
  /** Whether a day off follows when it falls on a weekend. */
  readonly shifts: boolean
}

/** The days off named by the law on holidays of 13 December 2001 and the Labour Code, as in force from 2022 on. */
const fixed: readonly FixedHoliday[] = [
  { date: '01-01', shifts: true },
  { date: '01-02', shifts: true },
  { date: '01-07', shifts: false },
  { date: '03-08', shifts: true },
  { date: '03-15', since: 2027, shifts: true },
  { date: '03-21', shifts: true },
  { date: '03-22', shifts: true },
  { date: '03-23', shifts: true },
  { date: '05-01', shifts: true },
  { date: '05-07', shifts: true },
  { date: '05-09', shifts: true },
  { date: '07-06', shifts: true },
  { date: '08-30', until: 2025, shifts: true },
  { date: '10-25', shifts: true },
  { date: '12-16', shifts: true },
]

/**
 * The first day of Kurban Ait, announced each year by the Spiritual Administration of Muslims of Kazakhstan;
 * it does not shift. NOTE: that of 2027 is computed and may move by a day with the new moon.
 */
const kurbanAit: readonly Day[] = [
  '2023-06-28',
  '2024-06-16',
  '2025-06-06',
  '2026-05-27',
  '2027-05-16',
]

/** A day off in one year, and whether a weekend pushes it to the next working day. */
export interface Holiday {
  readonly day: Day
  readonly shifts: boolean
}

/** The holidays of a year, in order. */
export function holidaysOf(year: number): readonly Holiday[] {
  const named = fixed
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map(({ date, shifts }) => ({ day: `${year}-${date}`, shifts }))
  const moving = kurbanAit
    .filter((day) => day.startsWith(`${year}-`))
    .map((day) => ({ day, shifts: false }))
  return [...named, ...moving].sort((one, other) => (one.day < other.day ? -1 : 1))
}
