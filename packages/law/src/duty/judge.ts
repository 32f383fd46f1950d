import type { Day } from '../day.ts'
import { lastDay } from '../quarter.ts'
import { serviceOf } from './days-served.ts'
import { type DatedPolicy, type Editions, policyOn } from './edition.ts'
import type { QuarterFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { found } from './found.ts'
import { inspectorReport } from './inspector-report.ts'
import { judgeMeeting } from './judge-meeting.ts'
import { lawfulNotice, type Noticed } from './lawful-notice.ts'
import { quarterOfMeeting } from './meeting-quarter.ts'
import { precinctReport } from './precinct-report.ts'

/**
 * Everything that the order demands of a precinct in a quarter, and what came of it by the day `asOf`: first of the
 * quarter, by the reading of its last day, then of its meetings, each by the reading of its own day (¶22(13), ¶26–33).
 */
export function judge(recorded: QuarterFacts, editions: Editions, asOf: Day): Finding[] {
  const { quarter } = recorded
  const dated = policyOn(lastDay(quarter), editions)
  const meetings = recorded.meetings.filter(
    (meeting) => quarterOfMeeting(meeting, dated.policy) === quarter,
  )

  const noticed: Noticed[] = []
  const ofMeetings: Finding[] = []
  for (const meeting of meetings) {
    const findings = judgeMeeting(meeting, policyOn(meeting.day, editions), { quarter, asOf })
    const notice = findings.find(({ duty }) => duty === 'NOTICE')
    if (notice) noticed.push({ meeting, notice })
    ofMeetings.push(...findings)
  }
  return [...judgeQuarter({ ...recorded, meetings, noticed }, dated, asOf), ...ofMeetings]
}

function judgeQuarter(
  facts: QuarterFacts & { readonly noticed: readonly Noticed[] },
  { policy, edition }: DatedPolicy,
  asOf: Day,
): Finding[] {
  const ofInspectors = [...serviceOf(facts)].map(([staffId, served]) => {
    const said = inspectorReport({ ...facts, staffId, served }, policy, asOf)
    return found('INSPECTOR_REPORT', said, { asOf, edition, staffId })
  })
  return [
    ...ofInspectors,
    found('PRECINCT_REPORT', precinctReport(facts, policy, asOf), { asOf, edition }),
    found('LAWFUL_NOTICE', lawfulNotice(facts, policy, asOf), { asOf, edition }),
  ]
}
