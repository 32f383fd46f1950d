import { noticeBy, overdueFrom } from '../appeal/deadline.ts'
import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { CheckFacts } from './facts-after.ts'
import type { Ground, Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import { unsigned } from './unsigned.ts'
import { isUntold } from './word.ts'

interface Owed extends CheckFacts {
  readonly dueOn: Day
}

/**
 * Whether each appeal that was not answered in full at the meeting was answered within its term, and whoever raised it was
 * told where that was extended; what was forwarded others answer (¶32).
 */
export function laterAnswers(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld
  if (meeting.signedOn === null) return unsigned(meeting)

  const owed = meeting.checks.filter(isOwed)
  if (owed.length === 0) return { verdict: 'not_applicable', cause: 'NOTHING_TO_ANSWER' }

  const late = owed.filter(({ countedFrom, dueOn: due, answeredOn }) => {
    const from = overdueFrom({ countedFrom, due }, policy, meeting.calendar)
    return from !== null && (answeredOn ?? asOf) >= from
  })
  if (late.length > 0) return { verdict: 'unmet', cause: 'ANSWERS_OVERDUE', ...told(late) }

  const untold = owed.filter(
    ({ anonymous, extended }) =>
      extended !== null &&
      !anonymous &&
      isUntold(extended, noticeBy(extended.decidedOn, policy, meeting.calendar), {
        ...{ policy, calendar: meeting.calendar, asOf },
      }),
  )
  if (untold.length > 0) return { verdict: 'unmet', cause: 'EXTENSION_UNTOLD', ...told(untold) }

  const pending = owed.filter(({ answeredOn }) => answeredOn === null)
  if (pending.length > 0) {
    const day = pending.map(({ dueOn }) => dueOn).toSorted()[0] ?? null
    return { verdict: 'not_due', cause: 'ANSWERS_PENDING', day, ...told(pending) }
  }
  return { verdict: 'met', cause: 'ANSWERED_IN_TIME', ...told(owed) }
}

function isOwed(check: CheckFacts): check is Owed {
  return check.dueOn !== null && check.referredOn === null
}

/** Each as that on which the finding rests; `day` is that of its answer. */
function told(checks: readonly CheckFacts[]): Pick<Said, 'count' | 'grounds'> {
  const grounds = checks.map(
    ({ id, answeredOn }): Ground => ({ kind: 'APPEAL', id, day: answeredOn }),
  )
  return { count: checks.length, grounds }
}
