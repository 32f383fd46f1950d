import { type Day, weekdayOf } from '../day.ts'
import { hourOf } from '../instant.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Remark, Said } from './finding.ts'
import { whyNotHeld } from './held.ts'

const friday = 5

/**
 * Whether it is on record why the hour suits residents best, by a reason or a poll. No machine can tell which hour does;
 * one at which most people work is remarked upon (¶27).
 */
export function time(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const remarks = remarksOn(meeting, policy)
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld.verdict === 'not_due' ? { ...notHeld, remarks } : notHeld
  if (meeting.isTimeJustified) return { verdict: 'met', cause: 'TIME_JUSTIFIED' }
  return { verdict: 'unknown', cause: 'TIME_UNJUSTIFIED', remarks }
}

function remarksOn({ isTimeJustified, day, startsAt }: MeetingFacts, policy: Policy): Remark[] {
  if (isTimeJustified || weekdayOf(day) > friday) return []
  const { from, until } = policy.workingHours
  const hour = hourOf(startsAt, policy)
  return hour >= from && hour < until ? ['WORKING_HOURS'] : []
}
