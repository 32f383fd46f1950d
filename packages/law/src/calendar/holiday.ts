import type { Day } from '../day.ts'

const lawOnHolidays = 'Law of 13 December 2001 No. 267 on holidays in the Republic of Kazakhstan'
const labourCode = 'Labour Code of 23 November 2015 No. 414-V, article 84'
const ministry = 'Ministry of Labour and Social Protection, March 2026'

/** A holiday with a fixed place in the year, and the years for which the law names it. */
interface FixedHoliday {
  /** Month and day, `03-21`. */
  readonly date: string
  readonly since?: number
  readonly until?: number
  /** Whether a day off follows when it falls on a weekend. */
  readonly shifts: boolean
  /** The act that names it. */
  readonly source: string
}

/** The days off named by the law on holidays and the Labour Code, as in force from 2022 on. */
const fixed: readonly FixedHoliday[] = [
  { date: '01-01', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '01-02', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '01-07', shifts: false, source: labourCode },
  { date: '03-08', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '03-15', since: 2027, shifts: true, source: ministry },
  { date: '03-21', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '03-22', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '03-23', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '05-01', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '05-07', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '05-09', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '07-06', shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '08-30', until: 2025, shifts: true, source: `${lawOnHolidays}, article 3` },
  { date: '10-25', shifts: true, source: `${lawOnHolidays}, article 2` },
  { date: '12-16', shifts: true, source: `${lawOnHolidays}, article 3` },
]

const muftiate = 'Spiritual Administration of Muslims of Kazakhstan'

/** The first day of Kurban Ait by the year, off by the Labour Code wherever the week has it; it does not shift. */
const kurbanAit: Readonly<Record<number, { readonly day: Day; readonly source: string }>> = {
  2023: { day: '2023-06-28', source: muftiate },
  2024: { day: '2024-06-16', source: muftiate },
  2025: { day: '2025-06-06', source: muftiate },
  2026: { day: '2026-05-27', source: muftiate },
  2027: { day: '2027-05-16', source: 'computed; it may move by a day with the new moon' },
}

/** A day off in one year, and whether a weekend pushes it to the next working day. */
export interface Holiday {
  readonly day: Day
  readonly shifts: boolean
  /** The act or announcement that names it. */
  readonly source: string
}

/** The holidays of a year, in order; Kurban Ait as it was `announced` to the operator, or as it is known here. */
export function holidaysOf(
  year: number,
  announced: Pick<Holiday, 'day' | 'source'> | undefined = undefined,
): readonly Holiday[] {
  const named = fixed
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map(({ date, shifts, source }) => ({ day: `${year}-${date}`, shifts, source }))
  const moving = announced ?? kurbanAit[year]
  const all = moving ? [...named, { ...moving, shifts: false }] : named
  return all.sort((one, other) => (one.day < other.day ? -1 : 1))
}
