import type { Day } from '../day.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { may, type Stage } from './stage.ts'

interface Agreeing {
  readonly actor: Staff
  readonly today: Day
  /** The day on which the body said so. */
  readonly on: Day
}

/** Why somebody may not say whether their police body agrees to a meeting; empty when they may. It is asked for across a border of bodies alone (¶27). */
export function whyNotAgree(
  meeting: Reach & { readonly stage: Stage },
  { actor, today, on }: Agreeing,
): Problem[] {
  if (!mayAct(actor, 'agree', meeting) || !meeting.bodyIds.includes(actor.bodyId)) {
    return ['FORBIDDEN']
  }
  if (!may('agree', meeting)) return ['WRONG_STAGE']
  return on > today ? ['DAY_IN_FUTURE'] : []
}
