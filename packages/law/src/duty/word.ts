import { noticeBy } from '../appeal/deadline.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { WordFacts } from './facts-after.ts'

interface Reckoning {
  readonly policy: Pick<Policy, 'noticeWorkingDays'>
  readonly calendar: WorkCalendar
  readonly asOf: Day
}

/**
 * Whether whoever raised an appeal was not told by a day of what they are to be told, or not within the working days after an
 * attempt in vain (¶32; APPC articles 65 and 76).
 */
export function isUntold(
  { toldOn, vain }: WordFacts,
  by: Day,
  { policy, calendar, asOf }: Reckoning,
): boolean {
  if ((toldOn ?? asOf) > by) return true
  return vain !== null && (vain.toldOn ?? asOf) > noticeBy(vain.failedOn, policy, calendar)
}
