import { type Instant, isBefore } from '../instant.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { may, type Stage } from './stage.ts'

interface Cancellable extends Reach {
  readonly stage: Stage
  readonly startsAt: Instant
}

/** Why this meeting may not be called off; empty when it may. Once its hour has passed residents came in vain: it was missed. */
export function whyNotCancel(
  meeting: Cancellable,
  { actor, now }: { readonly actor: Staff; readonly now: Instant },
): Problem[] {
  if (!mayAct(actor, 'cancel', meeting)) return ['FORBIDDEN']
  if (!may('cancel', meeting)) return ['WRONG_STAGE']
  if (meeting.stage === 'announced' && !isBefore(now, meeting.startsAt))
    return ['CANCELLED_AFTER_START']
  return []
}
