import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Restorable extends Reach {
  readonly isWithdrawn: boolean
  /** The inspector it is about, and whoever did what it rests on. */
  readonly doers: readonly string[]
}

interface Restoring {
  readonly actor: Staff
  readonly reason: Bilingual
}

/** Why a correction may not be taken back, so that what is found by the facts stands again; empty when it may. */
export function whyNotRestoreFinding(
  correction: Restorable,
  { actor, reason }: Restoring,
): Problem[] {
  if (!mayAct(actor, 'contest', correction)) return ['FORBIDDEN']
  if (correction.isWithdrawn) return ['NOT_CORRECTED']

  const problems: Problem[] = []
  if (correction.doers.includes(actor.id)) problems.push('OWN_FINDING')
  if (lacksWords(reason)) problems.push('CORRECTION_REASON_MISSING')
  return problems
}
