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

/** Somebody to be invited. */
export interface Invitee {
  readonly category: InvitationCategory | null
  /** The office or organisation invited, as it may be made public. */
  readonly office: Bilingual | null
  /** Whether a constituency was given, which a deputy alone has. */
  readonly hasConstituency: boolean
}

interface Sending {
  readonly actor: Staff
  readonly now: Instant
  readonly invitation: Invitee & { readonly state: InvitationState }
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
  if (!isNamed(invitation)) problems.push('INVITEE_MISSING')
  if (waived.some((category) => category === invitation.category)) problems.push('CATEGORY_WAIVED')
  if (isMisplaced(invitation)) problems.push('CONSTITUENCY_OF_NO_DEPUTY')
  if ((on ?? today) > today) problems.push('DAY_IN_FUTURE')
  if ((on ?? today) > meeting.day) problems.push('INVITED_AFTER_MEETING')
  return problems
}

/** Whether it is said of which category the invitee is, and of which office (¶28). */
export function isNamed({ category, office }: Invitee): boolean {
  return category !== null && !lacksWords(office)
}

/** Whether a constituency is given for somebody who is no deputy (¶28). */
export function isMisplaced({ category, hasConstituency }: Invitee): boolean {
  return hasConstituency && category !== 'MASLIKHAT_DEPUTIES'
}
