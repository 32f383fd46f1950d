import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { unlessSigned, whyNotHeld } from './held.ts'
import { groundOf, reportMissing } from './report.ts'

/** Whether the report says what it was drawn from: every figure its source, and without figures one source at least (¶29). */
export function sources(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { report } = meeting
  if (report === null) return reportMissing(meeting)

  const grounds = [groundOf(report)]
  if (report.figuresWithoutSource > 0) {
    const count = report.figuresWithoutSource
    return { verdict: unlessSigned(meeting), cause: 'UNSOURCED', count, grounds }
  }
  if (report.figures === 0 && !report.sourced) {
    return { verdict: 'unknown', cause: 'NO_FIGURES', grounds }
  }
  return { verdict: 'met', cause: 'SOURCED', count: report.figures, grounds }
}
