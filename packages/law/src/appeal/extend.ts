import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay } from '../calendar/working-day.ts'
import { type Day, monthsAfter } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Extending {
  readonly actor: Staff
  readonly now: Instant
  readonly appeal: {
    readonly answeredOn: Day | null
    readonly referredOn: Day | null
    /** By when an answer is owed; null where no term runs. */
    readonly dueOn: Day | null
    /** By when it was owed before any extension. */
    readonly firstDueOn: Day | null
  }
  /** The new last day. */
  readonly until: Day
  readonly reason: Bilingual
}

/** Why the term of an appeal may not be extended so; empty when it may: by a reasoned decision, before it has passed (¶32; APPC article 76). */
export function whyNotExtend(
  meeting: Reach & { readonly stage: Stage },
  { actor, now, appeal, until, reason }: Extending,
  { policy, calendar }: { readonly policy: Policy; readonly calendar: WorkCalendar },
): Problem[] {
  if (!mayAct(actor, 'extend', meeting)) return ['FORBIDDEN']
  if (!may('extend', meeting)) return ['WRONG_STAGE']
  const { answeredOn, referredOn, dueOn, firstDueOn } = appeal
  if (answeredOn !== null) return ['ALREADY_ANSWERED']
  if (referredOn !== null) return ['ALREADY_REFERRED']
  if (dueOn === null || firstDueOn === null) return ['TERM_NOT_RUNNING']
  if (dayOf(now, policy) > dueOn) return ['TERM_PASSED']

  const problems: Problem[] = []
  if (until <= dueOn) problems.push('EXTENDED_BACKWARDS')
  if (until > monthsAfter(firstDueOn, policy.extensionMonths)) problems.push('EXTENDED_TOO_FAR')
  if (!isWorkingDay(until, calendar)) problems.push('EXTENDED_TO_DAY_OFF')
  if (lacksWords(reason)) problems.push('EXTENSION_REASON_MISSING')
  return problems
}
