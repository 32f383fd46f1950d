import { isBlank } from '../bilingual.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { ControlledItem } from './close.ts'

interface Reopening {
  readonly actor: Staff
  readonly item: ControlledItem
  readonly reason: string | null
}

/** Why a closed item may not be opened again; empty when it may: with a reason, by whoever controls or may stand in (¶33). */
export function whyNotReopenItem(
  meeting: Reach & { readonly stage: Stage },
  { actor, item, reason }: Reopening,
): Problem[] {
  if (!mayAct(actor, 'reopen', meeting)) return ['FORBIDDEN']
  if (!may('reopen', meeting)) return ['WRONG_STAGE']
  if (item.executors.includes(actor.id)) return ['OWN_ITEM']
  if (item.isDropped) return ['ITEM_DROPPED']
  if (!item.isClosed) return ['ITEM_OPEN']
  return isBlank(reason) ? ['REOPENING_REASON_MISSING'] : []
}
