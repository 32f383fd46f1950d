import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { InvitationCategory, InvitationState, OwedCategory } from './category.ts'

interface Inviting extends Reach {
  readonly stage: Stage
  readonly day: Day
}

interface Sending {
  readonly actor: Staff
  readonly now: Instant
  readonly invitation: {
    readonly state: InvitationState
    /** The office or organisation invited, as it may be made public. */
    readonly office: Bilingual | null
    readonly category: InvitationCategory
    /** Whether a constituency was given, which a deputy alone has. */
    readonly hasConstituency: boolean
  }
  /** The categories of which it is on record that there is nobody to invite. */
  readonly waived: readonly OwedCategory[]
  /** The day it was sent, when that is entered later than done. */
  readonly on?: Day | null
}

/** Why this invitation may not be sent, or entered as sent; empty when it may (¶28). */
export function whyNotSend(
  meeting: Inviting,
  { actor, now, invitation, waived, on }: Sending,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'send', meeting)) return ['FORBIDDEN']
  if (!may('send', meeting)) return ['WRONG_STAGE']
  if (invitation.state !== 'draft') return ['INVITATION_ALREADY_SENT']

  const today = dayOf(now, policy)
  const problems: Problem[] = []
  if (lacksWords(invitation.office)) problems.push('INVITEE_MISSING')
  if (waived.some((category) => category === invitation.category)) problems.push('CATEGORY_WAIVED')
  if (isMisplaced(invitation)) problems.push('CONSTITUENCY_OF_NO_DEPUTY')
  if ((on ?? today) > today) problems.push('DAY_IN_FUTURE')
  if ((on ?? today) > meeting.day) problems.push('INVITED_AFTER_MEETING')
  return problems
}

/** Whether a constituency is given for somebody who is no deputy (¶28). */
export function isMisplaced({
  category,
  hasConstituency,
}: {
  readonly category: InvitationCategory
  readonly hasConstituency: boolean
}): boolean {
  return hasConstituency && category !== 'MASLIKHAT_DEPUTIES'
}
