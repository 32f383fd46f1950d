import type { MeetingRowFragment, QuarterState } from '../public-api/generated/graphql.ts'
import { parseQuarter, type Quarter, quarterId, quarterOf, quartersUpTo } from '../spell/quarter.ts'

/** What one quarter brought a precinct. */
export interface PrecinctQuarter {
  /** "2026-Q1". */
  readonly id: string
  readonly quarter: Quarter
  readonly state: QuarterState
  readonly meetings: readonly MeetingRowFragment[]
}

interface Years<Item> {
  readonly thisYear: readonly Item[]
  readonly yearBefore: readonly Item[]
}

/** The four latest quarters of two years' answers, oldest first. */
export function latestFour<Item extends { readonly quarter: string }>(
  { thisYear, yearBefore }: Years<Item>,
  today: string,
): (Item & { readonly id: string; readonly parsed: Quarter })[] {
  const known = new Map([...yearBefore, ...thisYear].map((item) => [item.quarter, item]))

  return quartersUpTo(quarterOf(today), 4).flatMap((parsed) => {
    const id = quarterId(parsed)
    const item = known.get(id)
    return item ? [{ ...item, id, parsed }] : []
  })
}

/** The quarters of a precinct's card, as its pages show them. */
export function precinctQuarters(
  answer: Years<{ quarter: string; state: QuarterState; meetings: readonly MeetingRowFragment[] }>,
  today: string,
): PrecinctQuarter[] {
  return latestFour(answer, today).map(({ id, parsed, state, meetings }) => ({
    id,
    quarter: parsed,
    state,
    meetings,
  }))
}

/** Whether all of them lie in one year, so that its number can head them. */
export function oneYear(quarters: readonly { readonly quarter: Quarter }[]): number | null {
  const years = new Set(quarters.map(({ quarter }) => quarter.year))
  const [year] = years
  return years.size === 1 && year !== undefined ? year : null
}

/** The quarter that an address asks for, with the year before it to ask for along. */
export function yearsOf(
  text: string | null,
  today: string,
): { readonly asked: Quarter | null; readonly year: number; readonly yearBefore: number } {
  const asked = parseQuarter(text)
  const year = asked?.year ?? quarterOf(today).year
  return { asked, year, yearBefore: year - 1 }
}
