import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { Quarter } from '../quarter.ts'
import { answers } from './answers.ts'
import { changes } from './changes.ts'
import { noticeByEmployers, noticeInMassMedia, noticeOnSocialNetwork } from './channel.ts'
import { control, execution } from './control.ts'
import { convening } from './convening.ts'
import type { Duty } from './duty.ts'
import { earlierAppeals } from './earlier-appeals.ts'
import type { DatedPolicy } from './edition.ts'
import type { MeetingFacts } from './facts.ts'
import type { Finding, Said } from './finding.ts'
import { forwarding } from './forwarding.ts'
import { found } from './found.ts'
import { invitations } from './invitations.ts'
import { joining } from './joining.ts'
import { laterAnswers } from './later-answers.ts'
import { notice } from './notice.ts'
import { whyNotInForce } from './owed.ts'
import { place } from './place.ts'
import { localExecutive, policeLeader } from './presence.ts'
import { recording } from './recording.ts'
import { registration } from './registration.ts'
import { sections } from './sections.ts'
import { signature } from './signature.ts'
import { sources } from './sources.ts'
import { time } from './time.ts'

/** The rule of each duty by which a meeting is judged, in the order of the paragraphs. */
const rules = [
  ['POLICE_LEADER', policeLeader],
  ['LOCAL_EXECUTIVE', localExecutive],
  ['NOTICE', notice],
  ['NOTICE_MASS_MEDIA', noticeInMassMedia],
  ['NOTICE_SOCIAL_NETWORK', noticeOnSocialNetwork],
  ['NOTICE_EMPLOYERS', noticeByEmployers],
  ['CHANGES', changes],
  ['TIME', time],
  ['PLACE', place],
  ['CONVENING', convening],
  ['JOINING', joining],
  ['INVITATIONS', invitations],
  ['SOURCES', sources],
  ['SECTIONS', sections],
  ['EARLIER_APPEALS', earlierAppeals],
  ['ANSWERS', answers],
  ['SIGNATURE', signature],
  ['RECORDING', recording],
  ['REGISTRATION', registration],
  ['LATER_ANSWERS', laterAnswers],
  ['FORWARDING', forwarding],
  ['CONTROL', control],
  ['EXECUTION', execution],
] as const satisfies readonly (readonly [
  Duty,
  (meeting: MeetingFacts, policy: Policy, asOf: Day) => Said,
])[]

/** What the order demands of one meeting, under the reading that held on its day (¶26–33). */
export function judgeMeeting(
  meeting: MeetingFacts,
  { policy, edition }: DatedPolicy,
  { quarter, asOf }: { readonly quarter: Quarter; readonly asOf: Day },
): Finding[] {
  const notInForce = whyNotInForce(quarter, policy)
  const asked = { asOf, edition, meetingId: meeting.id }
  return rules.map(([duty, rule]) => found(duty, notInForce ?? rule(meeting, policy, asOf), asked))
}
