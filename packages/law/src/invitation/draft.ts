import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { InvitationState } from './category.ts'
import { type Invitee, isMisplaced, isNamed } from './send.ts'

interface Drafting {
  readonly actor: Staff
  readonly invitation: Invitee & { readonly state: InvitationState }
}

/** Why this invitation may not be drafted, or drafted anew; empty when it may. A draft invites nobody yet (¶28). */
export function whyNotDraft(
  meeting: Reach & { readonly stage: Stage },
  { actor, invitation }: Drafting,
): Problem[] {
  if (!mayAct(actor, 'draft', meeting)) return ['FORBIDDEN']
  if (!may('draft', meeting)) return ['WRONG_STAGE']
  if (invitation.state !== 'draft') return ['INVITATION_ALREADY_SENT']

  const problems: Problem[] = []
  if (!isNamed(invitation)) problems.push('INVITEE_MISSING')
  if (isMisplaced(invitation)) problems.push('CONSTITUENCY_OF_NO_DEPUTY')
  return problems
}
