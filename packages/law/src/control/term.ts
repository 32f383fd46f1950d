import { type Day, daysAfter } from '../day.ts'
import type { Policy } from '../policy.ts'

/** The last day for carrying out a decision of a meeting: the order names none, and the next report is its natural term (¶30, ¶33). */
export function carryOutBy(day: Day, { decisionDays }: Pick<Policy, 'decisionDays'>): Day {
  return daysAfter(day, decisionDays)
}
