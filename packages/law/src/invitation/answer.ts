import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { InvitationReply, InvitationState } from './category.ts'

interface Replying {
  readonly actor: Staff
  readonly now: Instant
  readonly invitation: { readonly state: InvitationState }
  /** What they answered; null where only their coming is written down. */
  readonly reply: InvitationReply | null
  /** Whether they came; null where that is not written down. */
  readonly attended: boolean | null
  /** Whether their name may be public; null where that is not written down. */
  readonly mayBeNamed: boolean | null
}

/** Why an answer to this invitation, or whether its bearer came, may not be recorded; empty when it may (¶28: by agreement). */
export function whyNotReply(
  meeting: Reach & { readonly stage: Stage; readonly day: Day },
  { actor, now, invitation, reply, attended, mayBeNamed }: Replying,
  policy: Pick<Policy, 'zone'>,
): Problem[] {
  if (!mayAct(actor, 'reply', meeting)) return ['FORBIDDEN']
  if (!may('reply', meeting)) return ['WRONG_STAGE']
  if (invitation.state === 'draft') return ['INVITATION_NOT_SENT']
  if (reply === null && attended === null && mayBeNamed === null) return ['INVALID_INPUT']
  if (attended !== null && dayOf(now, policy) < meeting.day) return ['REGISTERED_BEFORE_DAY']
  return []
}
