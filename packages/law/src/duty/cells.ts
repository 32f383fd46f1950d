import type { Day } from '../day.ts'
import { firstDay, lastDay, type Quarter } from '../quarter.ts'

/** A precinct, and the days on which it existed: until the day before `validUntil`, or still. */
export interface Existence {
  readonly precinctId: string
  readonly validFrom: Day
  readonly validUntil: Day | null
}

/** A precinct in a quarter: that of which findings are kept. */
export interface Cell {
  readonly precinctId: string
  readonly quarter: Quarter
}

/** Every precinct in every quarter on some day of which it existed, however they were split, merged or handed over (¶26). */
export function cellsOf(precincts: readonly Existence[], quarters: readonly Quarter[]): Cell[] {
  return quarters.flatMap((quarter) =>
    precincts
      .filter((precinct) => existedIn(precinct, quarter))
      .map(({ precinctId }) => ({ precinctId, quarter })),
  )
}

function existedIn({ validFrom, validUntil }: Existence, quarter: Quarter): boolean {
  if (validUntil !== null && validUntil <= validFrom) return false
  return validFrom <= lastDay(quarter) && (validUntil === null || validUntil > firstDay(quarter))
}
