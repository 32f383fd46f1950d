import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import { coverageOf } from '../video/coverage.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { groundOf, unlessSigned, whyNotHeld } from './held.ts'
import { unsigned } from './unsigned.ts'

/** Whether a recording shows the whole of a meeting; a stretch that is missing is a warning and no breach (¶32). */
export function recording(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { startedAt, endedAt, recordings } = meeting.recording
  if (recordings.length === 0) {
    return { verdict: unlessSigned(meeting), cause: 'NOT_RECORDED', grounds: [groundOf(meeting)] }
  }
  if (startedAt === null || endedAt === null) return unsigned(meeting)

  return coverageOf({ from: startedAt, until: endedAt }, recordings, policy) === 'gaps'
    ? { verdict: 'met_with_deviation', cause: 'RECORDED_WITH_GAPS' }
    : { verdict: 'met', cause: 'RECORDED' }
}
