import type { Policy } from '../policy.ts'
import { firstDay, lastDay, type Quarter } from '../quarter.ts'
import type { QuarterFacts } from './facts.ts'
import type { Said } from './finding.ts'

/** Why the order does not ask in a quarter; null where it does: it is owed from its first full quarter on (point 6). */
export function whyNotInForce(
  quarter: Quarter,
  { inForceSince }: Pick<Policy, 'inForceSince'>,
): Said | null {
  if (firstDay(quarter) >= inForceSince) return null
  const cause = lastDay(quarter) < inForceSince ? 'ORDER_NOT_IN_FORCE' : 'ORDER_NEW'
  return { verdict: 'not_applicable', cause, day: inForceSince }
}

/**
 * Why no report is owed of a precinct in a quarter, or why nobody can tell; null where one is owed: of a precinct that
 * exists from the first to the last day, and whose meetings are on record (¶26).
 */
export function whyNotOwed({
  quarter,
  validFrom,
  validUntil,
  recordedSince,
}: QuarterFacts): Said | null {
  const [first, last] = [firstDay(quarter), lastDay(quarter)]
  if (validFrom > first) {
    return { verdict: 'not_applicable', cause: 'NO_FULL_QUARTER', day: validFrom }
  }
  if (validUntil !== null && validUntil <= last) {
    return { verdict: 'not_applicable', cause: 'NO_FULL_QUARTER', day: validUntil }
  }
  if (recordedSince > first) {
    return { verdict: 'unknown', cause: 'BEFORE_RECORDS', day: recordedSince }
  }
  return null
}
