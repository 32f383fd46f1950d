import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay, workingDaysAfter } from '../calendar/working-day.ts'
import type { Day } from '../day.ts'
import { dayOf, hourOf, type Instant } from '../instant.ts'
import type { Policy } from '../policy.ts'

interface Received {
  readonly receivedAt: Instant
  /** The day of the meeting at which it was raised. */
  readonly meetingDay: Day
}

/**
 * The day on which what was said aloud counts as registered: that on which it was received, or the next working day when
 * the office was closed by then (¶32; art. 64 of the Administrative Procedure Code).
 */
export function registeredOn(
  { receivedAt, meetingDay }: Received,
  policy: Pick<Policy, 'zone' | 'oralRegistration' | 'officeClosesAt'>,
  calendar: WorkCalendar,
): Day {
  const day = dayOf(receivedAt, policy)
  if (policy.oralRegistration === 'atMeeting' && day === meetingDay) return day

  const isOpen = isWorkingDay(day, calendar) && hourOf(receivedAt, policy) < policy.officeClosesAt
  return isOpen ? day : workingDaysAfter(day, 1, calendar)
}
