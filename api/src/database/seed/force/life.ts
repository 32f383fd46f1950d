import { type Day, daysAfter, firstDay } from '@esep/law'
import type { Era } from '../era.ts'
import type { PrecinctGround } from '../ground.ts'

/** The days on which a precinct existed: until the day before `validUntil`, or still; and since when its record is kept. */
export interface Life {
  readonly validFrom: Day
  readonly validUntil: Day | null
  readonly recordedSince: Day
}

/** The precincts that tried out the record before the others. */
export const tried: readonly number[] = [26, 32, 38]

/**
 * The life of each precinct, by its number: those that were split ended in the middle of last quarter, and those that tried
 * out the record are on it for longer than others (¶26).
 */
export function livesOf(grounds: readonly PrecinctGround[], era: Era): ReadonlyMap<number, Life> {
  const splitOn = inLastQuarter(era, 40)
  const heirs = new Set(grounds.flatMap(({ successors }) => successors))
  const [trial] = era.trial
  const earlier = trial ? firstDay(trial) : era.recordedSince
  return new Map(
    grounds.map(({ number, successors }) => {
      const whole = tried.includes(number) ? earlier : era.recordedSince
      const since = heirs.has(number) ? splitOn : whole
      const validUntil = successors.length > 0 ? splitOn : null
      return [number, { validFrom: since, validUntil, recordedSince: since }]
    }),
  )
}

/** The day so many days after the first of the quarter before the present one. */
export function inLastQuarter({ quarters: [, , last], today }: Era, days: number): Day {
  return daysAfter(firstDay(last ?? today), days)
}
