import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** Why a signed protocol may not be given a new version; empty when it may: it then waits to be signed and reviewed again (¶32). */
export function whyNotCorrect(
  meeting: Reach & { readonly stage: Stage },
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (!mayAct(actor, 'correct', meeting)) return ['FORBIDDEN']
  if (!may('correct', meeting)) return ['WRONG_STAGE']
  return []
}
