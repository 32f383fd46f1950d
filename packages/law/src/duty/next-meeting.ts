import type { Day } from '../day.ts'
import { announceBy } from '../meeting/announce.ts'
import type { Policy } from '../policy.ts'
import { lastDay, nextQuarter, type Quarter, quarterOf } from '../quarter.ts'

/** The quarter in which a precinct is next owed a report, and the last days to hold and to announce it. */
export interface MeetingDue {
  readonly quarter: Quarter
  readonly holdBy: Day
  readonly announceBy: Day
}

/** The last day on which a meeting in this quarter can still be announced in time (¶26, ¶27). */
export function lastLawfulAnnouncement(
  quarter: Quarter,
  policy: Pick<Policy, 'noticeDays' | 'noticeCounting'>,
): Day {
  return announceBy(lastDay(quarter), policy)
}

/** When residents are next owed a report: this quarter, or the next one where this one's has been held (¶26). */
export function nextMeetingDue(
  { lastHeldOn, today }: { readonly lastHeldOn: Day | null; readonly today: Day },
  policy: Pick<Policy, 'noticeDays' | 'noticeCounting'>,
): MeetingDue {
  const current = quarterOf(today)
  const isGiven = lastHeldOn !== null && quarterOf(lastHeldOn) >= current
  const quarter = isGiven ? nextQuarter(current) : current
  return { quarter, holdBy: lastDay(quarter), announceBy: lastLawfulAnnouncement(quarter, policy) }
}
