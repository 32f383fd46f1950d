import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Withdrawable extends Reach {
  readonly stage: Stage
  /** Whether it can be read by the public now. */
  readonly isPublic: boolean
}

/** Why this outcome may not be taken back; empty when it may. Whoever may read the meeting may: hiding is never waited for. */
export function whyNotWithdraw(
  outcome: Withdrawable,
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (!mayAct(actor, 'withdraw', outcome)) return ['FORBIDDEN']
  if (!outcome.isPublic) return ['NOT_PUBLISHED']
  if (!may('withdraw', outcome)) return ['WRONG_STAGE']
  return []
}

/** Why passages of what is public of a meeting may not be hidden; empty when they may: at any stage, and who may read it may. */
export function whyNotWithdrawPassages(
  meeting: Omit<Withdrawable, 'stage'>,
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (!mayAct(actor, 'withdraw', meeting)) return ['FORBIDDEN']
  return meeting.isPublic ? [] : ['NOT_PUBLISHED']
}

/** The stage of a meeting whose outcome was taken back: signed again, or where its correction has got to. */
export function stageAfterWithdrawal(stage: Stage): Stage {
  return stage === 'published' ? 'signed' : stage
}
