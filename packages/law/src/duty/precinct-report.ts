import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { Policy } from '../policy.ts'
import { lastDay } from '../quarter.ts'
import type { MeetingFacts, QuarterFacts } from './facts.ts'
import type { Ground, Said } from './finding.ts'
import { whyNotOwed } from './owed.ts'
import { longestService } from './service.ts'

/** Whether a precinct had its report in a quarter: one meeting held, on whatever day, however announced (¶26). */
export function precinctReport(facts: QuarterFacts, policy: Policy, asOf: Day): Said {
  const held = facts.meetings.filter(reportsHere).toSorted(byDay)
  const [first] = held
  const holdBy = lastDay(facts.quarter)
  if (first) {
    return {
      verdict: 'met',
      cause: 'HELD',
      day: first.day,
      margin: daysBetween(first.day, holdBy),
      count: held.length,
      grounds: held.map(groundOf),
    }
  }

  const notOwed = whyNotOwed(facts, policy)
  if (notOwed) return notOwed
  if (asOf <= holdBy) return { verdict: 'not_due', cause: 'NONE_YET', day: holdBy }

  const unaccounted = facts.meetings.filter(({ stage }) => stage === 'announced')
  if (unaccounted.length > 0) {
    const grounds = unaccounted.map(groundOf)
    return { verdict: 'unknown', cause: 'MEETING_UNACCOUNTED', day: unaccounted[0]?.day, grounds }
  }
  const isVacant = longestService(facts) < policy.servedDays
  return { verdict: 'unmet', cause: isVacant ? 'POST_VACANT' : 'NONE_HELD', day: holdBy }
}

/** Whether the inspector of this precinct reported at a meeting: nothing else counts as a report of it (¶26, ¶27). */
export function reportsHere({ stage, reported }: MeetingFacts): boolean {
  return wasHeld({ stage }) && reported === true
}

/** Whether a meeting really took place (¶26). */
export function wasHeld({ stage }: Pick<MeetingFacts, 'stage'>): boolean {
  return stage === 'held' || stage === 'recorded' || stage === 'signed' || stage === 'published'
}

/** A meeting as that on which a finding rests. */
export function groundOf({ id, day }: Pick<MeetingFacts, 'id' | 'day'>): Ground {
  return { kind: 'MEETING', id, day }
}

function byDay(one: MeetingFacts, other: MeetingFacts): number {
  return one.day < other.day ? -1 : Number(one.day > other.day)
}
