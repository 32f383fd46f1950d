import type { Day } from '../day.ts'
import type { MeetingFacts } from './facts.ts'
import type { Ground, Said } from './finding.ts'

/** Whether a meeting really took place: cancelled ones and those that did not take place never count (¶26). */
export function wasHeld({ stage }: Pick<MeetingFacts, 'stage'>): boolean {
  return stage === 'held' || stage === 'recorded' || stage === 'signed' || stage === 'published'
}

/** Whether the inspector of this precinct reported at a meeting: nothing else counts as a report of it (¶26, ¶27). */
export function reportsHere({ stage, reported }: MeetingFacts): boolean {
  return wasHeld({ stage }) && reported === true
}

/** Whether residents were told of a meeting whose day has passed, and nothing is on record of what became of it. */
export function isUnaccounted({ stage, day }: MeetingFacts, asOf: Day): boolean {
  return stage === 'announced' && day < asOf
}

/** What is said of a meeting that was not held, or not yet; null of one that was: then its duties are judged. */
export function whyNotHeld(meeting: MeetingFacts, asOf: Day): Said | null {
  if (wasHeld(meeting)) return null

  const { stage, day } = meeting
  const grounds = [groundOf(meeting)]
  if (stage === 'cancelled' || stage === 'missed') {
    return { verdict: 'not_applicable', cause: 'NOT_HELD', day, grounds }
  }
  if (day >= asOf) return { verdict: 'not_due', cause: 'STILL_AHEAD', day, grounds }
  return { verdict: 'unknown', cause: 'MEETING_UNACCOUNTED', day, grounds }
}

/**
 * The verdict on what is not on record of a held meeting: once its protocol is signed nothing can be added and it was
 * not done; before that it is not known.
 */
export function unlessSigned({ signedOn }: Pick<MeetingFacts, 'signedOn'>): 'unmet' | 'unknown' {
  return signedOn === null ? 'unknown' : 'unmet'
}

/** A meeting as that on which a finding rests. */
export function groundOf({ id, day }: Pick<MeetingFacts, 'id' | 'day'>): Ground {
  return { kind: 'MEETING', id, day }
}
