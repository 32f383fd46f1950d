import { type Day, yearOf } from '../day.ts'

/** What a row of an operator's file says of a year: a day off that was moved, the day of Kurban Ait, or that none was moved. */
export const daysOffKinds = ['MOVED', 'KURBAN_AIT', 'NONE'] as const

/** One of {@link daysOffKinds}. */
export type DaysOffKind = (typeof daysOffKinds)[number]

/** A row of an operator's file of days off. */
export interface DaysOffRow {
  readonly year: number
  readonly kind: DaysOffKind
  /** The day that is off; null where none was moved. */
  readonly day: Day | null
  /** The weekend day that is worked for it; null for what is not moved. */
  readonly insteadOf: Day | null
  /** The act or announcement that says so. */
  readonly source: string
}

/** What is known of the days off beside those that the law fixes; the holidays themselves are known for every year. */
export interface WorkCalendar {
  /** The years of which it is known which days off were moved. */
  readonly years: ReadonlySet<number>
  /** Working days that are off, each for a weekend day. */
  readonly off: ReadonlySet<Day>
  /** Weekend days that are worked. */
  readonly worked: ReadonlySet<Day>
  /** The act that moved each of them. */
  readonly sources: ReadonlyMap<Day, string>
  /** Kurban Ait by its year, as it was announced. */
  readonly kurbanAit: ReadonlyMap<number, { readonly day: Day; readonly source: string }>
}

/** The calendar that these rows make. */
export function workCalendar(rows: readonly DaysOffRow[]): WorkCalendar {
  const moved = rows.filter(({ kind }) => kind === 'MOVED')
  return {
    years: new Set(yearsIn(rows)),
    off: new Set(moved.flatMap(({ day }) => day ?? [])),
    worked: new Set(moved.flatMap(({ insteadOf }) => insteadOf ?? [])),
    sources: new Map(
      moved.flatMap(({ day, insteadOf, source }) =>
        [day, insteadOf].flatMap((one) => (one ? [[one, source] as const] : [])),
      ),
    ),
    kurbanAit: new Map(
      rows.flatMap(({ kind, year, day, source }) =>
        kind === 'KURBAN_AIT' && day ? [[year, { day, source }] as const] : [],
      ),
    ),
  }
}

/** The years of which these rows say which days off were moved: a row of Kurban Ait alone says nothing of that. */
export function yearsIn(rows: readonly Pick<DaysOffRow, 'year' | 'kind'>[]): number[] {
  const told = rows.filter(({ kind }) => kind !== 'KURBAN_AIT').map(({ year }) => year)
  return [...new Set(told)].sort((one, other) => one - other)
}

/** The calendar of one who has loaded no file: the holidays of the law, and no year of which more is known. */
export const holidaysAlone: WorkCalendar = workCalendar([])

/** Whether every year from `from` to `to` is one of which the moved days off are known. */
export function isKnownBetween(from: Day, to: Day, { years }: WorkCalendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!years.has(year)) return false
  }
  return true
}
