import type { Day } from '../day.ts'
import { order2023, type Policy } from '../policy.ts'

/** A reading of the order, and the day from which it holds. */
export interface DatedPolicy {
  readonly since: Day
  /** The name of the edition, such as `2023`. */
  readonly edition: string
  readonly policy: Policy
  /** Whether a lawyer still has to confirm it. */
  readonly toBeConfirmed: boolean
}

/** At least one reading, and the day from which each holds. */
export type Editions = readonly [DatedPolicy, ...DatedPolicy[]]

/** The order of 2023 as this project reads it. No day of publication stands in its text: the one here is to be confirmed. */
export const editions: Editions = [
  { since: order2023.inForceSince, edition: '2023', policy: order2023, toBeConfirmed: true },
]

/** A reading as it is kept: the values that it names. */
export interface KeptEdition {
  readonly since: Day
  readonly edition: string
  readonly values: Partial<Policy>
}

/** Readings that are kept, the first first; what one says nothing of, it reads as the order of 2023 is read. Throws where there is none. */
export function editionsOf(kept: readonly KeptEdition[]): Editions {
  const [first, ...later] = kept.map(
    ({ since, edition, values }): DatedPolicy => ({
      ...{ since, edition, policy: { ...order2023, ...values } },
      toBeConfirmed: edition === editions[0].edition,
    }),
  )
  if (!first) throw new Error('no reading of the order is on record')
  return [first, ...later]
}

/**
 * The reading that held on a day; what lies before the first is read by the first. A later reading leaves what was due
 * before it as it was.
 */
export function policyOn(day: Day, dated: Editions): DatedPolicy {
  let [held] = dated
  for (const next of dated) if (next.since <= day && next.since >= held.since) held = next
  return held
}
