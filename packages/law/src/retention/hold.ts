import type { Day } from '../day.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** Why materials are kept longer than their time; residents read the reason, and no more than it (¶32). */
export const holdReasons = ['CHECK', 'DISPUTE', 'COURT', 'INVESTIGATION'] as const

/** One of {@link holdReasons}. */
export type HoldReason = (typeof holdReasons)[number]

interface Holdable extends Reach {
  readonly stage: Stage
}

interface Placing {
  readonly actor: Staff
  /** Whether what is to be held is there; what was deleted cannot be held. */
  readonly isThere: boolean
  /** Whether anything was ever collected; of a plan that came to nothing there may be nothing to hold. */
  readonly isCollected: boolean
  /** Whether the same is held for the same reason already. */
  readonly isHeld: boolean
}

/** Why the materials of a meeting, or of one item of it, may not be held back; empty when they may (¶32). */
export function whyNotPlaceHold(
  meeting: Holdable,
  { actor, isThere, isCollected, isHeld }: Placing,
): Problem[] {
  if (!mayAct(actor, 'retain', meeting)) return ['FORBIDDEN']
  if (!may('retain', meeting)) return ['WRONG_STAGE']
  if (!isThere) return ['MATERIALS_PURGED']
  if (!isCollected) return ['NOTHING_TO_HOLD']
  return isHeld ? ['ALREADY_HELD'] : []
}

/** Why a hold may not be lifted; empty when it may, once (¶32). */
export function whyNotLiftHold(
  meeting: Holdable,
  { actor, liftedOn }: { readonly actor: Staff; readonly liftedOn: Day | null },
): Problem[] {
  if (!mayAct(actor, 'release', meeting)) return ['FORBIDDEN']
  if (!may('release', meeting)) return ['WRONG_STAGE']
  return liftedOn === null ? [] : ['ALREADY_LIFTED']
}
