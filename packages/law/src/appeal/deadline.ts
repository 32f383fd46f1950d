import { workingDaysAfter } from '../calendar/working-day.ts'
import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'

/** The last day for an answer to what was raised and not fully answered on `raisedOn`, by fixed holidays alone (¶32). */
export function answerBy(
  raisedOn: Day,
  { answerWorkingDays }: Pick<Policy, 'answerWorkingDays'>,
): Day {
  return workingDaysAfter(raisedOn, answerWorkingDays)
}

/** The last day for forwarding to another body what was raised on `raisedOn`, by fixed holidays alone (¶32). */
export function referBy(
  raisedOn: Day,
  { referWorkingDays }: Pick<Policy, 'referWorkingDays'>,
): Day {
  return workingDaysAfter(raisedOn, referWorkingDays)
}

/**
 * The first day on which the public may be told that an answer is overdue; null for an anonymous appeal, to which no term
 * applies. It lies later than the due day by what transferred days off and registration after hours can add (¶32).
 */
export function overdueFrom(
  { raisedOn, anonymous }: { readonly raisedOn: Day; readonly anonymous: boolean },
  policy: Pick<Policy, 'answerWorkingDays' | 'overdueMarginDays'>,
): Day | null {
  if (anonymous) return null
  return workingDaysAfter(answerBy(raisedOn, policy), policy.overdueMarginDays)
}
