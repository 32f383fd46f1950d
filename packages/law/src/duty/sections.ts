import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import { type ReportSection, reportSections } from '../report/section.ts'
import type { MeetingFacts, ReportFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { unlessSigned, whyNotHeld } from './held.ts'
import { groundOf, reportMissing } from './report.ts'

/** Whether the report speaks of all six things of the order, or says why there is nothing to report of one (¶30). */
export function sections(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { report } = meeting
  if (report === null) return reportMissing(meeting)

  const lacking = reportSections.filter((section) => !isTold(section, report))
  const grounds = [groundOf(report)]
  if (lacking.length === 0) return { verdict: 'met', cause: 'REPORT_COMPLETE', grounds }
  return { verdict: unlessSigned(meeting), cause: 'SECTIONS_MISSING', lacking, grounds }
}

function isTold(section: ReportSection, { sections, isFirst }: ReportFacts): boolean {
  // NOTE: the section on appeals says of itself that there was no report before.
  if (section === 'COMPLAINTS_AND_APPEALS' && isFirst) return true
  return sections.some((told) => told.section === section && (told.filled || told.nothingBecause))
}
