import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { InvitationCategory, InvitationState } from './category.ts'
import { isMisplaced } from './send.ts'

interface Drafting {
  readonly actor: Staff
  /** Null for a new one. */
  readonly invitation: { readonly state: InvitationState } | null
  readonly category: InvitationCategory
  readonly hasConstituency: boolean
}

/** Why this invitation may not be drafted, or drafted anew; empty when it may. Whom it names is asked for at sending (¶28). */
export function whyNotDraft(
  meeting: Reach & { readonly stage: Stage },
  { actor, invitation, category, hasConstituency }: Drafting,
): Problem[] {
  if (!mayAct(actor, 'draft', meeting)) return ['FORBIDDEN']
  if (!may('draft', meeting)) return ['WRONG_STAGE']
  if (invitation !== null && invitation.state !== 'draft') return ['INVITATION_ALREADY_SENT']
  return isMisplaced({ category, hasConstituency }) ? ['CONSTITUENCY_OF_NO_DEPUTY'] : []
}
