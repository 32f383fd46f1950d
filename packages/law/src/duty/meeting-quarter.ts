import type { Policy } from '../policy.ts'
import { type Quarter, quarterOf } from '../quarter.ts'
import type { MeetingFacts } from './facts.ts'

/** The quarter to which a meeting belongs: that in which it began, or where the policy says so that in which it ended (¶26). */
export function quarterOfMeeting(
  { day, endedOn }: Pick<MeetingFacts, 'day' | 'endedOn'>,
  { quarterBy }: Pick<Policy, 'quarterBy'>,
): Quarter {
  return quarterOf(quarterBy === 'end' && endedOn !== null ? endedOn : day)
}
