import { type Day, daysAfter, daysBetween } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { groundOf, whyNotHeld } from './held.ts'

/**
 * Whether the protocol was drawn up and signed on the day of the meeting by whoever reported for this precinct: a signature
 * that is missing or late is theirs alone (¶32).
 */
export function signature(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { signedOn } = meeting.signature
  const { day, latest } = signBy(meeting, policy)
  const grounds = [groundOf(meeting)]
  if (signedOn === null) {
    return asOf > latest
      ? { verdict: 'unmet', cause: 'SIGNATURE_MISSING', day, grounds }
      : { verdict: 'not_due', cause: 'SIGNATURE_AHEAD', day, grounds }
  }
  const margin = daysBetween(signedOn, day)
  return margin < 0
    ? { verdict: 'unmet', cause: 'SIGNED_LATE', day: signedOn, margin, grounds }
    : { verdict: 'met', cause: 'SIGNED_IN_TIME', day: signedOn, margin, grounds }
}

/** The last day for signing as it is known, and as it may turn out to be: a meeting may have gone on past midnight. */
function signBy(
  { day, signature: { startedOn, endedOn } }: MeetingFacts,
  { lateSignBoundary }: Pick<Policy, 'lateSignBoundary'>,
): { readonly day: Day; readonly latest: Day } {
  const began = startedOn ?? day
  if (lateSignBoundary === 'dayStarted') return { day: began, latest: began }
  return endedOn === null
    ? { day: began, latest: daysAfter(began, 1) }
    : { day: endedOn, latest: endedOn }
}
