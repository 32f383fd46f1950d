import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { whyNotOn } from './answer.ts'
import type { Answer } from './given.ts'

/** Why an appeal goes to another body: it is not for the police, or not for this place (¶32). */
export const referralGrounds = ['COMPETENCE', 'TERRITORY'] as const

/** One of {@link referralGrounds}. */
export type ReferralGround = (typeof referralGrounds)[number]

interface Referring {
  readonly actor: Staff
  readonly now: Instant
  readonly appeal: {
    readonly answer: Answer | null
    readonly answeredOn: Day | null
    readonly referredOn: Day | null
    /** Whether nobody is known who could be notified. */
    readonly anonymous: boolean
  }
  /** The state body it goes to. */
  readonly to: string | null
  readonly initiatorNotified: boolean
  /** The day on which the one who raised it was told. */
  readonly notifiedOn?: Day | null
  /** The day it was forwarded, when that is entered later than done. */
  readonly on?: Day | null
}

/** Why this appeal may not be forwarded; empty when it may: never without telling the one who raised it (¶32). */
export function whyNotRefer(
  meeting: Reach & { readonly stage: Stage; readonly day: Day },
  { actor, now, appeal, to, initiatorNotified, notifiedOn, on }: Referring,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'refer', meeting)) return ['FORBIDDEN']
  if (!may('refer', meeting)) return ['WRONG_STAGE']
  if (appeal.referredOn !== null) return ['ALREADY_REFERRED']
  if (appeal.answer === 'full' || appeal.answeredOn !== null) return ['ALREADY_ANSWERED']

  const within = { day: meeting.day, today: dayOf(now, policy) }
  const problems = [...new Set([...whyNotOn(on, within), ...whyNotOn(notifiedOn, within)])]
  if (isBlank(to)) problems.push('RECIPIENT_MISSING')
  if (!appeal.anonymous && !initiatorNotified) problems.push('INITIATOR_NOT_NOTIFIED')
  return problems
}
