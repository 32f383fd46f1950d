import { type Day, daysBefore } from '../day.ts'
import type { Instant } from '../instant.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { maySee, type Reach, type Staff } from '../staff/role.ts'

interface Closable {
  /** Whom the reported page concerns; null where the report does not say, and then every police body. */
  readonly reach: Reach | null
  readonly closedAt: Instant | null
}

/** Why this report of a leak may not be closed; empty when it may: by a reviewer of the police body, and once. */
export function whyNotClose(
  { reach, closedAt }: Closable,
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (actor.role !== 'REVIEWER') return ['FORBIDDEN']
  if (reach && !maySee(actor, reach)) return ['FORBIDDEN']
  if (closedAt) return ['ALREADY_CLOSED']
  return []
}

/** The last day whose closed reports are forgotten by `today`: what residents wrote there is itself personal. */
export function forgottenUpTo(today: Day, { leakReportDays }: Policy): Day {
  return daysBefore(today, leakReportDays + 1)
}

/** The first day whose reports are still kept by `today`, closed or not: nothing that names people is kept beyond a year (¶32). */
export function reportsKeptFrom(today: Day, { retentionYears }: Policy): Day {
  return Temporal.PlainDate.from(today).subtract({ years: retentionYears }).toString()
}
