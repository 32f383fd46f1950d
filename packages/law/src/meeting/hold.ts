import type { Day } from '../day.ts'
import { dayOf, type Instant, isBefore } from '../instant.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { may, type Stage } from './stage.ts'

interface Holdable extends Reach {
  readonly stage: Stage
  readonly day: Day
}

interface Holding {
  readonly actor: Staff
  readonly now: Instant
  /** When the meeting really began; it may be recorded afterwards. */
  readonly startedAt: Instant | null
}

/** Why it may not be recorded that this meeting was held; empty when it may. Held unannounced is recorded, and is a breach (¶26). */
export function whyNotHold(
  meeting: Holdable,
  { actor, now, startedAt }: Holding,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'hold', meeting)) return ['FORBIDDEN']
  if (!may('hold', meeting)) return ['WRONG_STAGE']
  if (startedAt === null) return ['START_MISSING']
  if (isBefore(now, startedAt)) return ['START_IN_FUTURE']
  if (dayOf(startedAt, policy) !== meeting.day) return ['HELD_ON_ANOTHER_DAY']
  return []
}
