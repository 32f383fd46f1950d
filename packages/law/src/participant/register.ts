import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { RefusalReason } from './refusal.ts'

interface Registering {
  readonly actor: Staff
  readonly now: Instant
  readonly participant: {
    readonly name: string | null
    /** Why somebody is counted without a name. */
    readonly refusal: RefusalReason | null
  }
}

/** Why this participant may not be registered; empty when they may: from the day of the meeting on, before its start too (¶32). */
export function whyNotRegister(
  meeting: Reach & { readonly stage: Stage; readonly day: Day },
  { actor, now, participant }: Registering,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'register', meeting)) return ['FORBIDDEN']
  if (!may('register', meeting)) return ['WRONG_STAGE']
  if (dayOf(now, policy) < meeting.day) return ['REGISTERED_BEFORE_DAY']
  if (participant.refusal === null && isBlank(participant.name)) return ['NAME_MISSING']
  if (participant.refusal !== null && !isBlank(participant.name)) return ['NAMED_THOUGH_REFUSED']
  return []
}
