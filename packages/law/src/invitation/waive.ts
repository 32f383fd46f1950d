import { type Bilingual, lacksWords } from '../bilingual.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { type InvitationCategory, isOwed, type OwedCategory } from './category.ts'

type Waivable = Reach & { readonly stage: Stage }

interface Waiving {
  readonly actor: Staff
  readonly category: InvitationCategory
  /** Why there is nobody to invite, as it will be public. */
  readonly reason: Bilingual | null
  /** Whether an invitation of this category was sent. */
  readonly isInvited: boolean
}

/** Why a category may not be said to have nobody to invite; empty when it may, as with farming in a city (¶28). */
export function whyNotWaive(
  meeting: Waivable,
  { actor, category, reason, isInvited }: Waiving,
): Problem[] {
  if (!mayAct(actor, 'waive', meeting)) return ['FORBIDDEN']
  if (!may('waive', meeting)) return ['WRONG_STAGE']
  if (!isOwed(category)) return ['CATEGORY_NOT_WAIVABLE']
  if (isInvited) return ['CATEGORY_INVITED']
  return lacksWords(reason) ? ['WAIVER_REASON_MISSING'] : []
}

/** Why it may not be taken back that a category has nobody to invite; empty when it may (¶28). */
export function whyNotUnwaive(
  meeting: Waivable,
  {
    actor,
    category,
    waived,
  }: {
    readonly actor: Staff
    readonly category: InvitationCategory
    readonly waived: readonly OwedCategory[]
  },
): Problem[] {
  if (!mayAct(actor, 'unwaive', meeting)) return ['FORBIDDEN']
  if (!may('unwaive', meeting)) return ['WRONG_STAGE']
  return isOwed(category) && waived.includes(category) ? [] : ['CATEGORY_NOT_WAIVED']
}
