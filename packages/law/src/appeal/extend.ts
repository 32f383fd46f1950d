import { type Bilingual, lacksWords } from '../bilingual.ts'
import { type Day, monthsAfter } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { whyNotOn } from './answer.ts'

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
  /** The new last day; where it is off, the working day after it. */
  readonly until: Day
  /** The day of the decision, when it is entered later. */
  readonly on?: Day | null
  readonly reason: Bilingual
}

/** Why the term of an appeal may not be extended so; empty when it may: by a reasoned decision, before it has passed (¶32; APPC article 76). */
export function whyNotExtend(
  meeting: Reach & { readonly stage: Stage; readonly day: Day },
  { actor, now, appeal, until, on, reason }: Extending,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'extend', meeting)) return ['FORBIDDEN']
  if (!may('extend', meeting)) return ['WRONG_STAGE']
  const { answeredOn, referredOn, dueOn, firstDueOn } = appeal
  if (answeredOn !== null) return ['ALREADY_ANSWERED']
  if (referredOn !== null) return ['ALREADY_REFERRED']
  if (dueOn === null || firstDueOn === null) return ['TERM_NOT_RUNNING']
  const today = dayOf(now, policy)
  if (today > dueOn) return ['TERM_PASSED']

  const problems = whyNotOn(on, { day: meeting.day, today })
  if (until <= dueOn) problems.push('EXTENDED_BACKWARDS')
  if (until > monthsAfter(firstDueOn, policy.extensionMonths)) problems.push('EXTENDED_TOO_FAR')
  if (lacksWords(reason)) problems.push('EXTENSION_REASON_MISSING')
  return problems
}
