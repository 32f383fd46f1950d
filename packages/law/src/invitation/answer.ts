import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { InvitationState } from './category.ts'

interface Replying {
  readonly actor: Staff
  readonly invitation: { readonly state: InvitationState }
}

/** Why an answer to this invitation, or that none came, may not be recorded; empty when it may (¶28: by agreement). */
export function whyNotReply(
  meeting: Reach & { readonly stage: Stage },
  { actor, invitation }: Replying,
): Problem[] {
  if (!mayAct(actor, 'reply', meeting)) return ['FORBIDDEN']
  if (!may('reply', meeting)) return ['WRONG_STAGE']
  if (invitation.state === 'draft') return ['INVITATION_NOT_SENT']
  return []
}
