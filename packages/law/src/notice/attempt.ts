import type { Day } from '../day.ts'
import { dayOf, hourOf, type Instant, isBefore } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { type AttemptResult, isEnded, isInVain, type NoticeState } from './state.ts'

interface Issued {
  readonly state: NoticeState
  /** The day of what the notice tells. */
  readonly countedFrom: Day
}

/** One attempt to tell the initiator, and what came of it. */
export interface Attempt {
  readonly triedAt: Instant
  readonly result: AttemptResult
}

interface Trying {
  readonly actor: Staff
  readonly now: Instant
  readonly notice: Issued
  readonly triedAt: Instant
}

/** Why an attempt to tell the initiator may not be written down; empty when it may (¶32). */
export function whyNotAttempt(
  meeting: Reach & { readonly stage: Stage },
  { actor, now, notice, triedAt }: Trying,
  policy: Pick<Policy, 'zone'>,
): Problem[] {
  const problems = whyNotNotify(meeting, { actor, notice })
  if (problems.length > 0) return problems
  if (isBefore(now, triedAt)) return ['TRIED_IN_FUTURE']
  return dayOf(triedAt, policy) < notice.countedFrom ? ['TRIED_BEFORE_NOTICE'] : []
}

/** Why nothing may be done about a notice; empty when something may (¶32). */
export function whyNotNotify(
  meeting: Reach & { readonly stage: Stage },
  { actor, notice }: { readonly actor: Staff; readonly notice: Pick<Issued, 'state'> },
): Problem[] {
  if (!mayAct(actor, 'notify', meeting)) return ['FORBIDDEN']
  if (!may('notify', meeting)) return ['WRONG_STAGE']
  return isEnded(notice.state) ? ['ALREADY_NOTIFIED'] : []
}

/** Why an initiator may not be called one who could not be told; empty when they may: after enough attempts, each on another day and at another hour (¶32). */
export function whyNotGiveUp(
  meeting: Reach & { readonly stage: Stage },
  {
    actor,
    notice,
    attempts,
  }: {
    readonly actor: Staff
    readonly notice: Pick<Issued, 'state'>
    readonly attempts: readonly Attempt[]
  },
  policy: Policy,
): Problem[] {
  const problems = whyNotNotify(meeting, { actor, notice })
  if (problems.length > 0) return problems
  const inVain = attempts.filter(({ result }) => isInVain(result))
  return notice.state === 'FAILED' && apart(inVain, policy) >= policy.noticeAttempts
    ? []
    : ['GIVEN_UP_TOO_EARLY']
}

/** How many of these attempts, taken in their order, were made on a day and at an hour of which none before was. */
function apart(attempts: readonly Attempt[], policy: Pick<Policy, 'zone'>): number {
  const days = new Set<string>()
  const hours = new Set<number>()
  let count = 0
  for (const { triedAt } of attempts) {
    const [day, hour] = [dayOf(triedAt, policy), hourOf(triedAt, policy)]
    if (days.has(day) || hours.has(hour)) continue
    days.add(day)
    hours.add(hour)
    count += 1
  }
  return count
}
