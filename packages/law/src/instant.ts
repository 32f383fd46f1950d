import type { Day } from './day.ts'
import type { Policy } from './policy.ts'

/** A moment in UTC as RFC 3339 writes it, `2026-04-05T18:59:59Z`; compare with {@link isBefore}, not with `<`. */
export type Instant = string

/** The legal day on which a moment falls, in the zone of the policy and not by multiples of 24 hours. */
export function dayOf(instant: Instant, { zone }: Pick<Policy, 'zone'>): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** Whether one moment lies before another, however precisely each is written. */
export function isBefore(one: Instant, other: Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0
}

/** The hour at which a moment falls on the clocks of the zone of the policy, 0 to 23. */
export function hourOf(instant: Instant, { zone }: Pick<Policy, 'zone'>): number {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).hour
}
