import { type Day, daysBetween } from '../day.ts'
import type { Policy } from '../policy.ts'
import { lastDay } from '../quarter.ts'
import { longestService } from './days-served.ts'
import type { MeetingFacts, QuarterFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { groundOf, isUnaccounted, reportsHere, wasHeld } from './held.ts'
import { whyNotInForce, whyNotOwed } from './owed.ts'

/** Whether a precinct had its report in a quarter: one meeting held, on whatever day, however announced (¶26). */
export function precinctReport(facts: QuarterFacts, policy: Policy, asOf: Day): Said {
  const { quarter, meetings } = facts
  const notInForce = whyNotInForce(quarter, policy)
  if (notInForce) return notInForce

  const holdBy = lastDay(quarter)
  const held = meetings.filter(reportsHere)
  if (held.length > 0) return metBy(held, holdBy)

  const notOwed = whyNotOwed(facts)
  if (notOwed) return notOwed
  if (asOf <= holdBy) return { verdict: 'not_due', cause: 'NONE_YET', day: holdBy }

  return whyUnknown(meetings, asOf) ?? unmet(facts, policy)
}

function metBy(held: readonly MeetingFacts[], holdBy: Day): Said {
  const [day = holdBy] = held.map((meeting) => meeting.day).toSorted()
  return {
    verdict: 'met',
    cause: 'HELD',
    day,
    margin: daysBetween(day, holdBy),
    count: held.length,
    grounds: held.map(groundOf),
  }
}

/** A meeting of which it is not known whether it took place, or whether the inspector of this precinct reported there. */
function whyUnknown(meetings: readonly MeetingFacts[], asOf: Day): Said | null {
  const open = meetings.find((meeting) => isUnaccounted(meeting, asOf))
  if (open) {
    const { day } = open
    return { verdict: 'unknown', cause: 'MEETING_UNACCOUNTED', day, grounds: [groundOf(open)] }
  }
  const unsaid = meetings.find((meeting) => wasHeld(meeting) && meeting.reported === null)
  if (!unsaid) return null
  const { day } = unsaid
  return { verdict: 'unknown', cause: 'REPORT_UNKNOWN', day, grounds: [groundOf(unsaid)] }
}

/** None was held; where nobody was in post for long enough to owe one, that is why, and it is no less unmet. */
function unmet(facts: QuarterFacts, { servedDays }: Policy): Said {
  const cause = longestService(facts) < servedDays ? 'POST_VACANT' : 'NONE_HELD'
  return { verdict: 'unmet', cause, day: lastDay(facts.quarter) }
}
