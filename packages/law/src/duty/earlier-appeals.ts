import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { unlessSigned, whyNotHeld } from './held.ts'
import { groundOf, reportMissing } from './report.ts'

/** Whether the report says of every open appeal of earlier reports what became of it (¶30). */
export function earlierAppeals(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { report } = meeting
  if (report === null) return reportMissing(meeting)

  const { carried, unspoken, isFirst } = report
  const grounds = [groundOf(report)]
  if (isFirst) return { verdict: 'not_applicable', cause: 'FIRST_REPORT', grounds }
  if (carried === 0) return { verdict: 'not_applicable', cause: 'NOTHING_CARRIED', grounds }
  if (unspoken === 0) {
    return { verdict: 'met', cause: 'EARLIER_APPEALS_TOLD', count: carried, grounds }
  }
  const verdict = unlessSigned(meeting)
  return { verdict, cause: 'EARLIER_APPEALS_UNTOLD', count: unspoken, grounds }
}
