import type { MeetingFacts, ReportFacts } from './facts.ts'
import type { Ground, Said } from './finding.ts'
import { unlessSigned } from './held.ts'

/** What is said of a held meeting of which no report was entered (¶29, ¶30). */
export function reportMissing(meeting: MeetingFacts): Said {
  return { verdict: unlessSigned(meeting), cause: 'REPORT_MISSING' }
}

/** A report as that on which a finding rests. */
export function groundOf({ id }: ReportFacts): Ground {
  return { kind: 'REPORT', id, day: null }
}
