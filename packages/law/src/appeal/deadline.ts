import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { isKnownBetween } from '../calendar/work-calendar.ts'
import { workingDayFrom, workingDaysAfter } from '../calendar/working-day.ts'
import { type Day, daysAfter } from '../day.ts'
import type { Policy } from '../policy.ts'

/** The last day for an answer to what was received on `receivedOn` and not fully answered there (¶32; APPC article 76). */
export function answerBy(
  receivedOn: Day,
  { answerWorkingDays }: Pick<Policy, 'answerWorkingDays'>,
  calendar: WorkCalendar,
): Day {
  return workingDaysAfter(receivedOn, answerWorkingDays, calendar)
}

/** The last day for forwarding to another body what was received on `receivedOn` (¶32; APPC article 65). */
export function referBy(
  receivedOn: Day,
  { referWorkingDays }: Pick<Policy, 'referWorkingDays'>,
  calendar: WorkCalendar,
): Day {
  return workingDaysAfter(receivedOn, referWorkingDays, calendar)
}

/** The last day for telling the initiator of what was decided on `decidedOn` (¶32; APPC article 76). */
export function noticeBy(
  decidedOn: Day,
  { noticeWorkingDays }: Pick<Policy, 'noticeWorkingDays'>,
  calendar: WorkCalendar,
): Day {
  return workingDaysAfter(decidedOn, noticeWorkingDays, calendar)
}

/** From which day a term runs, and whether it was extended. */
export interface Term {
  readonly countedFrom: Day
  /** The last day that a reasoned decision gave; null where none did. */
  readonly extendedUntil: Day | null
}

/** The last day of a term by this calendar: an extension stays as it was decided, and ends on a working day (¶32; APPC article 76). */
export function dueOn(
  { countedFrom, extendedUntil }: Term,
  policy: Pick<Policy, 'answerWorkingDays'>,
  calendar: WorkCalendar,
): Day {
  return extendedUntil
    ? workingDayFrom(extendedUntil, calendar)
    : answerBy(countedFrom, policy, calendar)
}

/** Whether the end of a term may still move, because the days off of one of its years are not loaded (¶32). */
export function isProvisional(
  { countedFrom, due }: { readonly countedFrom: Day; readonly due: Day },
  calendar: WorkCalendar,
): boolean {
  return !isKnownBetween(countedFrom, due, calendar)
}

/**
 * The first day on which the public may be told that an answer is overdue; null where no term runs. Where the days off of
 * its years are not all loaded, it lies later by what they can add (¶32).
 */
export function overdueFrom(
  { countedFrom, due }: { readonly countedFrom: Day; readonly due: Day | null },
  { overdueMarginDays }: Pick<Policy, 'overdueMarginDays'>,
  calendar: WorkCalendar,
): Day | null {
  if (due === null) return null
  const margin = isProvisional({ countedFrom, due }, calendar) ? overdueMarginDays : 0
  return margin === 0 ? daysAfter(due, 1) : workingDaysAfter(due, margin, calendar)
}
