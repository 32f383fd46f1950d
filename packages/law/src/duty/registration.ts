import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import { unsigned } from './unsigned.ts'

/**
 * Whether everybody present is in the register, by name or as one who refused: signing asks for it, and where the numbers
 * differ for a reason (¶32).
 */
export function registration(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld
  if (meeting.signedOn === null) return unsigned(meeting)

  return meeting.signature.isRegisterExplained
    ? { verdict: 'met_with_deviation', cause: 'REGISTER_EXPLAINED' }
    : { verdict: 'met', cause: 'REGISTER_COMPLETE' }
}
