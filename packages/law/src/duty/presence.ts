import type { Day } from '../day.ts'
import type { InvitationCategory } from '../invitation/category.ts'
import type { Policy } from '../policy.ts'
import type { InvitationFacts, MeetingFacts } from './facts.ts'
import type { Ground, Said } from './finding.ts'
import { unlessSigned, whyNotHeld } from './held.ts'

/** Whether a leader of the territorial police body took part (¶26). */
export function policeLeader(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  return whyNotHeld(meeting, asOf) ?? presenceOf('POLICE_LEADERSHIP', meeting)
}

/** Whether somebody of the local executive body took part (¶26). */
export function localExecutive(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  return whyNotHeld(meeting, asOf) ?? presenceOf('LOCAL_EXECUTIVE', meeting)
}

/** Being invited is not being there: only who came counts, however they had answered. */
function presenceOf(category: InvitationCategory, meeting: MeetingFacts): Said {
  const invited = meeting.invitations.filter((invitation) => invitation.category === category)
  const present = invited.filter(({ attended }) => attended === true)
  if (present.length > 0) {
    const grounds = present.map(groundOf)
    return { verdict: 'met', cause: 'PRESENT', count: present.length, grounds }
  }

  const grounds = invited.map(groundOf)
  const isAbsenceRecorded =
    invited.length > 0 && invited.every(({ attended }) => attended === false)
  const verdict = isAbsenceRecorded ? 'unmet' : unlessSigned(meeting)
  return { verdict, cause: verdict === 'unmet' ? 'ABSENT' : 'PRESENCE_UNKNOWN', grounds }
}

function groundOf({ id }: InvitationFacts): Ground {
  return { kind: 'INVITATION', id, day: null }
}
