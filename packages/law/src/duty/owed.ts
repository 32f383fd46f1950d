import type { Policy } from '../policy.ts'
import { firstDay, lastDay } from '../quarter.ts'
import type { QuarterFacts } from './facts.ts'
import type { Said } from './finding.ts'

/**
 * Why no report is owed of a precinct in a quarter, or why nobody can tell; null where one is owed: the order holds from
 * its first full quarter (point 6), and of a precinct that exists from the first to the last day (¶26).
 */
export function whyNotOwed(
  { quarter, validFrom, validUntil, recordedSince }: QuarterFacts,
  { inForceSince }: Pick<Policy, 'inForceSince'>,
): Said | null {
  const [first, last] = [firstDay(quarter), lastDay(quarter)]
  if (last < inForceSince) {
    return { verdict: 'not_applicable', cause: 'ORDER_NOT_IN_FORCE', day: inForceSince }
  }
  if (first < inForceSince) {
    return { verdict: 'not_applicable', cause: 'ORDER_NEW', day: inForceSince }
  }
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
