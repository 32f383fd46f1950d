import { type Day, daysBetween } from '../day.ts'
import type { Policy } from '../policy.ts'
import { lastDay } from '../quarter.ts'
import type { MeetingFacts, QuarterFacts } from './facts.ts'
import type { Ground, Remark, Said } from './finding.ts'
import { groundOf, isUnaccounted, reportsHere, wasHeld } from './held.ts'
import { whyNotInForce, whyNotOwed } from './owed.ts'

/** The facts of a precinct's quarter, asked about one officer who served in it. */
export interface ServiceFacts extends QuarterFacts {
  readonly staffId: string
  /** On how many days of the quarter they served. */
  readonly served: number
}

/** Whether an inspector who was in post in a quarter reported to the residents of the precinct (¶22(13)). */
export function inspectorReport(facts: ServiceFacts, policy: Policy, asOf: Day): Said {
  const notInForce = whyNotInForce(facts.quarter, policy)
  if (notInForce) return notInForce

  const holdBy = lastDay(facts.quarter)
  const [reported] = facts.meetings
    .filter((meeting) => isTheirs(meeting, facts))
    .filter(reportsHere)
  if (reported) {
    const { day } = reported
    const margin = daysBetween(day, holdBy)
    return { verdict: 'met', cause: 'REPORTED', day, margin, grounds: [groundOf(reported)] }
  }

  const notOwed = whyNotOwed(facts)
  if (notOwed) return notOwed
  const grounds = appointmentsOf(facts)
  const remarks = whoElseReported(facts)
  if (facts.served < policy.servedDays) {
    const cause = 'SERVED_BRIEFLY'
    return { verdict: 'not_applicable', cause, count: facts.served, remarks, grounds }
  }
  if (asOf <= holdBy) return { verdict: 'not_due', cause: 'NONE_YET', day: holdBy, grounds }
  return (
    whyUnknown(facts, asOf) ?? {
      verdict: 'unmet',
      cause: 'DID_NOT_REPORT',
      day: holdBy,
      remarks,
      grounds,
    }
  )
}

function whyUnknown(facts: ServiceFacts, asOf: Day): Said | null {
  for (const meeting of facts.meetings) {
    if (!isTheirs(meeting, facts)) continue
    const { day } = meeting
    const grounds = [groundOf(meeting)]
    if (isUnaccounted(meeting, asOf)) {
      return { verdict: 'unknown', cause: 'MEETING_UNACCOUNTED', day, grounds }
    }
    if (wasHeld(meeting) && meeting.reported === null) {
      return { verdict: 'unknown', cause: 'REPORT_UNKNOWN', day, grounds }
    }
  }
  return null
}

function whoElseReported({ meetings, staffId }: ServiceFacts): readonly Remark[] {
  const isElse = meetings.some((meeting) => reportsHere(meeting) && meeting.inspectorId !== staffId)
  return isElse ? ['OTHER_INSPECTOR_REPORTED'] : []
}

function appointmentsOf({ appointments, staffId }: ServiceFacts): Ground[] {
  return appointments
    .filter((appointment) => appointment.staffId === staffId)
    .map(({ id, since }) => ({ kind: 'APPOINTMENT', id, day: since }))
}

function isTheirs({ inspectorId }: MeetingFacts, { staffId }: ServiceFacts): boolean {
  return inspectorId === staffId
}
