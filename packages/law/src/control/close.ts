import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { type ClosingEvidence, whyNotClosingEvidence } from './evidence.ts'
import type { ControlKind } from './item.ts'

/** An item of a protocol as it stands under control (¶33). */
export interface ControlledItem {
  readonly kind: ControlKind
  /** Who controls it: one for each point whose precincts reported. */
  readonly controllers: readonly string[]
  /** Who reported at the meeting, and whoever acted on it. */
  readonly executors: readonly string[]
  readonly isClosed: boolean
  /** Whether a correction took it out of the protocol. */
  readonly isDropped: boolean
  /** Of an appeal: whether it was answered later or forwarded. */
  readonly isDone: boolean
}

interface Closing {
  readonly actor: Staff
  readonly item: ControlledItem
  readonly evidence: ClosingEvidence
}

/** Why an item may not be closed; empty when it may: by its controller alone, never by who carried it out, and with evidence (¶33). */
export function whyNotCloseItem(
  meeting: Reach & { readonly stage: Stage },
  { actor, item, evidence }: Closing,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'control', meeting)) return ['FORBIDDEN']
  if (!may('control', meeting)) return ['WRONG_STAGE']
  if (item.executors.includes(actor.id)) return ['OWN_ITEM']
  if (!item.controllers.includes(actor.id)) return ['NOT_THE_CONTROLLER']
  if (item.isDropped) return ['ITEM_DROPPED']
  if (item.isClosed) return ['ITEM_CLOSED']

  const problems = whyNotClosingEvidence(evidence, policy)
  if (item.kind === 'APPEAL' && !item.isDone) problems.unshift('ITEM_NOT_DONE')
  return problems
}
