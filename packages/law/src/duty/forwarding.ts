import { overdueFrom, referBy } from '../appeal/deadline.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { workingDaysAfter } from '../calendar/working-day.ts'
import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { CheckFacts, ForwardFacts } from './facts-after.ts'
import type { Ground, Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import { unsigned } from './unsigned.ts'
import { isUntold } from './word.ts'

/** A whole appeal, or a part of one as what it is a part of. */
interface Sent extends ForwardFacts, Pick<CheckFacts, 'id' | 'anonymous' | 'countedFrom'> {}

interface Forwarded extends Sent {
  readonly referredOn: Day
}

interface ToForward extends Sent {
  readonly forwardFrom: Day
}

/** Whether what is not for the police, whole or a part, was forwarded in time, and whoever raised it was told of it (¶32). */
export function forwarding(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld
  if (meeting.signedOn === null) return unsigned(meeting)

  const checks = meeting.checks
    .flatMap(apart)
    .filter((check) => isForwarded(check) || isToForward(check))
  if (checks.length === 0) return { verdict: 'not_applicable', cause: 'NOTHING_FORWARDED' }

  const seen = { checks, policy, calendar: meeting.calendar, asOf }
  return (
    brokenIn(seen) ??
    pendingIn(seen) ?? { verdict: 'met', cause: 'FORWARDED_WITH_WORD', ...told(checks) }
  )
}

/** An appeal whole, or where it was split its parts. */
function apart({ parts, ...whole }: CheckFacts): readonly Sent[] {
  return parts.length === 0 ? [whole] : parts.map((part) => ({ ...whole, ...part }))
}

interface Seen {
  readonly checks: readonly Sent[]
  readonly policy: Policy
  readonly calendar: WorkCalendar
  readonly asOf: Day
}

function brokenIn({ checks, policy, calendar, asOf }: Seen): Said | null {
  const late = checks.filter((check) => {
    const countedFrom = check.forwardFrom ?? check.countedFrom
    const due = referBy(countedFrom, policy, calendar)
    const from = overdueFrom({ countedFrom, due }, policy, calendar)
    return from !== null && (check.referredOn ?? asOf) >= from
  })
  const wentLate = late.filter(isForwarded)
  if (wentLate.length > 0) return { verdict: 'unmet', cause: 'FORWARDED_LATE', ...told(wentLate) }
  if (late.length > 0) return { verdict: 'unmet', cause: 'NOT_FORWARDED', ...told(late) }

  const untold = checks.filter(
    (check) =>
      isForwarded(check) &&
      !check.anonymous &&
      isUntold(check, workingDaysAfter(check.referredOn, policy.referWorkingDays, calendar), {
        ...{ policy, calendar, asOf },
      }),
  )
  return untold.length > 0 ? { verdict: 'unmet', cause: 'INITIATOR_UNTOLD', ...told(untold) } : null
}

function pendingIn({ checks, policy, calendar }: Seen): Said | null {
  const toForward = checks.filter(isToForward)
  if (toForward.length > 0) {
    const days = toForward.map(({ forwardFrom }) => referBy(forwardFrom, policy, calendar))
    const day = days.toSorted()[0] ?? null
    return { verdict: 'not_due', cause: 'FORWARDING_PENDING', day, ...told(toForward) }
  }
  const waiting = checks.filter(
    ({ anonymous, toldOn, vain }) => !anonymous && (toldOn === null || vain?.toldOn === null),
  )
  return waiting.length > 0 ? { verdict: 'not_due', cause: 'WORD_PENDING', ...told(waiting) } : null
}

function isForwarded(check: Sent): check is Forwarded {
  return check.referredOn !== null
}

/** It was said to be for another body, and neither went there nor was answered after all. */
function isToForward(check: Sent): check is ToForward {
  return check.forwardFrom !== null && check.referredOn === null && check.answeredOn === null
}

/** Each appeal once as that on which the finding rests; `day` is that on which it, or the first of its parts, went. */
function told(checks: readonly Sent[]): Pick<Said, 'count' | 'grounds'> {
  const grounds = [...Map.groupBy(checks, ({ id }) => id)].map(groundOf)
  return { count: grounds.length, grounds }
}

function groundOf([id, parts]: [string, readonly Sent[]]): Ground {
  const went = parts.flatMap(({ referredOn }) => referredOn ?? [])
  return { kind: 'APPEAL', id, day: went.toSorted()[0] ?? null }
}
