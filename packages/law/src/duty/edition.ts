import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'

/** A reading of the order, and the day from which it holds. */
export interface DatedPolicy {
  readonly since: Day
  /** The name of the edition, such as `2023`. */
  readonly edition: string
  readonly policy: Policy
}

/**
 * The reading that held on a day; what lies before the first is read by the first. A later reading leaves what was due
 * before it as it was.
 */
export function policyOn(
  day: Day,
  editions: readonly [DatedPolicy, ...DatedPolicy[]],
): DatedPolicy {
  const [first] = editions
  return editions.reduce(
    (held, next) => (next.since <= day && next.since >= held.since ? next : held),
    first,
  )
}
