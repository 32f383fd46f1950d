import { overdueFrom, referBy } from '../appeal/deadline.ts'
import { workingDaysAfter } from '../calendar/working-day.ts'
import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { CheckFacts } from './facts-after.ts'
import type { Ground, Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import { unsigned } from './unsigned.ts'

interface Forwarded extends CheckFacts {
  readonly referredOn: Day
}

/** Whether what is not for the police was forwarded in time, and whoever raised it was told of it (¶32). */
export function forwarding(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld
  if (meeting.signedOn === null) return unsigned(meeting)

  const forwarded = meeting.checks.filter(isForwarded)
  if (forwarded.length === 0) return { verdict: 'not_applicable', cause: 'NOTHING_FORWARDED' }

  const { calendar } = meeting
  const late = forwarded.filter(({ countedFrom, referredOn }) => {
    const due = referBy(countedFrom, policy, calendar)
    const from = overdueFrom({ countedFrom, due }, policy, calendar)
    return from !== null && referredOn >= from
  })
  if (late.length > 0) return { verdict: 'unmet', cause: 'FORWARDED_LATE', ...told(late) }

  const known = forwarded.filter(({ anonymous }) => !anonymous)
  const untold = known.filter(
    ({ referredOn, toldOn }) =>
      (toldOn ?? asOf) > workingDaysAfter(referredOn, policy.referWorkingDays, calendar),
  )
  if (untold.length > 0) return { verdict: 'unmet', cause: 'INITIATOR_UNTOLD', ...told(untold) }

  const waiting = known.filter(({ toldOn }) => toldOn === null)
  if (waiting.length > 0) return { verdict: 'not_due', cause: 'WORD_PENDING', ...told(waiting) }
  return { verdict: 'met', cause: 'FORWARDED_WITH_WORD', ...told(forwarded) }
}

function isForwarded(check: CheckFacts): check is Forwarded {
  return check.referredOn !== null
}

/** Each as that on which the finding rests; `day` is that on which it went. */
function told(checks: readonly Forwarded[]): Pick<Said, 'count' | 'grounds'> {
  const grounds = checks.map(
    ({ id, referredOn }): Ground => ({ kind: 'APPEAL', id, day: referredOn }),
  )
  return { count: checks.length, grounds }
}
