import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { unlessSigned, whyNotHeld } from './held.ts'

/** Whether it is on record of everything that residents raised how far it was answered there (¶31). */
export function answers(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { answers: given, nothingRaised } = meeting
  if (given.length === 0) {
    if (nothingRaised) return { verdict: 'not_applicable', cause: 'NOTHING_RAISED' }
    return { verdict: 'unknown', cause: 'APPEALS_UNKNOWN' }
  }
  const unsaid = given.filter((answer) => answer === null).length
  if (unsaid === 0) return { verdict: 'met', cause: 'ALL_ANSWERED', count: given.length }
  return { verdict: unlessSigned(meeting), cause: 'ANSWERS_MISSING', count: unsaid }
}
