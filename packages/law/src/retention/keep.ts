import { type Day, daysAfter } from '../day.ts'
import type { Policy } from '../policy.ts'

/** From which day the year of keeping is counted: that of the meeting, or that on which its last item was closed (¶32). */
export const retentionStarts = ['meeting', 'lastClosedItem'] as const

/** One of {@link retentionStarts}. */
export type RetentionStart = (typeof retentionStarts)[number]

/** What the time of keeping is reckoned from. */
export interface Keeping {
  readonly day: Day
  /** The day on which each item was answered or forwarded, null while it is open. */
  readonly closedOn: readonly (Day | null)[]
}

type Rule = Pick<Policy, 'retentionStart' | 'retentionYears'>

/** The last day on which the materials of a meeting are kept; null while the year has not begun to run (¶32). */
export function keptUntil({ day, closedOn }: Keeping, policy: Rule): Day | null {
  if (policy.retentionStart === 'meeting') return anniversaryOf(day, policy)
  if (closedOn.includes(null)) return null

  const last = [day, ...closedOn.filter((one) => one !== null)].toSorted().at(-1) ?? day
  return anniversaryOf(last, policy)
}

/** The first day, from its midnight in Almaty on, on which they are deleted; null while the year has not begun to run (¶32). */
export function purgedFrom(keeping: Keeping, policy: Rule): Day | null {
  const last = keptUntil(keeping, policy)
  return last && daysAfter(last, 1)
}

/** The same day of a later year; 29 February becomes the 28th. */
function anniversaryOf(day: Day, { retentionYears }: Rule): Day {
  return Temporal.PlainDate.from(day).add({ years: retentionYears }).toString()
}
