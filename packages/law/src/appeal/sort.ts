import type { Day } from '../day.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Answer } from './given.ts'

interface Standing {
  readonly answer: Answer | null
  readonly answeredOn: Day | null
  readonly referredOn: Day | null
}

interface Sorting {
  readonly actor: Staff
  readonly appeal: Standing
  /** How many parts it has. */
  readonly parts: number
}

/** Why it may not be said whose an appeal is, the police's or another body's; empty when it may: as long as that is open (¶32; APPC article 65). */
export function whyNotSort(
  meeting: Reach & { readonly stage: Stage },
  { actor, appeal, parts }: Sorting,
): Problem[] {
  if (!mayAct(actor, 'sort', meeting)) return ['FORBIDDEN']
  return may('sort', meeting) ? whySettled(appeal, parts) : ['WRONG_STAGE']
}

/** Why it is settled already whose an appeal is: it was split, answered or forwarded; empty where it is open (¶32). */
export function whySettled({ answer, answeredOn, referredOn }: Standing, parts: number): Problem[] {
  if (parts > 0) return ['ALREADY_SPLIT']
  if (answer === 'full' || answeredOn !== null) return ['ALREADY_ANSWERED']
  return referredOn === null ? [] : ['ALREADY_REFERRED']
}
