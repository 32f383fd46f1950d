import type { Evidence } from '../announcement/evidence.ts'
import { type Day, daysBetween } from '../day.ts'
import type { Policy } from '../policy.ts'

/** How much notice residents had of a meeting, in calendar days (¶27). */
export interface Notice {
  readonly days: number
  readonly needed: number
  /** Null when only the day of publishing here is known, and it was too late: the first word may have been elsewhere. */
  readonly late: boolean | null
  /** What `days` is counted from: shown evidence, or the day the meeting was recorded here. */
  readonly basis: 'evidence' | 'published_here'
}

interface Noticed {
  readonly day: Day
  /** The day on which the announcement, or the move to this day, was recorded here. */
  readonly recordedOn: Day
  readonly evidence: Pick<Evidence, 'day'> | null
}

/** The notice given of a meeting on its day; after a move of the date, of the new day from the move on (¶27). */
export function noticeOf(
  { day, recordedOn, evidence }: Noticed,
  { noticeDays: needed, noticeCounting }: Pick<Policy, 'noticeDays' | 'noticeCounting'>,
): Notice {
  const counted = daysBetween(evidence?.day ?? recordedOn, day)
  const days = noticeCounting === 'inclusive' ? counted : counted - 1
  const late = days < needed

  if (evidence) return { days, needed, late, basis: 'evidence' }
  return { days, needed, late: late ? null : false, basis: 'published_here' }
}
