import { type Instant, isBefore } from '../instant.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { may, type Stage } from './stage.ts'

interface Missable extends Reach {
  readonly stage: Stage
  readonly startsAt: Instant
}

/** Why it may not be recorded that this meeting did not take place; empty when it may. Before its hour it is cancelled instead (¶26). */
export function whyNotMiss(
  meeting: Missable,
  { actor, now }: { readonly actor: Staff; readonly now: Instant },
): Problem[] {
  if (!mayAct(actor, 'miss', meeting)) return ['FORBIDDEN']
  if (!may('miss', meeting)) return ['WRONG_STAGE']
  if (isBefore(now, meeting.startsAt)) return ['MISSED_BEFORE_START']
  return []
}
