import type { Day } from '../day.ts'
import { type OwedCategory, owedCategories } from '../invitation/category.ts'
import type { Policy } from '../policy.ts'
import type { InvitationFacts, MeetingFacts } from './facts.ts'
import type { Ground, Remark, Said } from './finding.ts'
import { unlessSigned, whyNotHeld } from './held.ts'

/**
 * Whether each kind of guests was sent an invitation, or has a reason on record why there is nobody to invite. By
 * agreement: whoever declines or does not answer is nobody's breach (¶28).
 */
export function invitations(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const sent = meeting.invitations.filter(wasSent)
  const lacking = owedCategories.filter((category) => !isAsked(category, sent, meeting))
  const remarks = remarksOn(sent)
  const grounds = sent.map(groundOf)
  if (lacking.length === 0) return { verdict: 'met', cause: 'ALL_INVITED', remarks, grounds }
  return { verdict: unlessSigned(meeting), cause: 'NOT_INVITED', lacking, remarks, grounds }
}

function isAsked(
  category: OwedCategory,
  sent: readonly InvitationFacts[],
  { waived }: MeetingFacts,
): boolean {
  return sent.some((invitation) => invitation.category === category) || waived.includes(category)
}

function wasSent({ state }: InvitationFacts): boolean {
  return state !== 'draft'
}

function remarksOn(sent: readonly InvitationFacts[]): readonly Remark[] {
  const isElsewhere = sent.some(
    ({ category, servesHere }) => category === 'MASLIKHAT_DEPUTIES' && servesHere === false,
  )
  return isElsewhere ? ['DEPUTY_OF_ANOTHER_PLACE'] : []
}

function groundOf({ id }: InvitationFacts): Ground {
  return { kind: 'INVITATION', id, day: null }
}
