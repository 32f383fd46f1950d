import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Verdict } from '../duty/verdict.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** A finding, whom it concerns, and what stands of it. */
export interface Contestable extends Reach {
  readonly verdict: Verdict
  /** Whether something is said instead already. */
  readonly isCorrected: boolean
  /** The inspector it is about, and whoever did what it rests on. */
  readonly doers: readonly string[]
}

interface Correcting {
  readonly actor: Staff
  /** What is to be said instead. */
  readonly verdict: Verdict
  readonly reason: Bilingual
}

/**
 * Why something else may not be said instead of a finding; empty when it may. Four eyes: nobody corrects what is found of
 * themselves or of what they did.
 */
export function whyNotCorrectFinding(
  finding: Contestable,
  { actor, verdict, reason }: Correcting,
): Problem[] {
  if (!mayAct(actor, 'contest', finding)) return ['FORBIDDEN']
  if (finding.isCorrected) return ['ALREADY_CORRECTED']

  const problems: Problem[] = []
  if (finding.doers.includes(actor.id)) problems.push('OWN_FINDING')
  if (verdict === finding.verdict) problems.push('SAME_VERDICT')
  if (lacksWords(reason)) problems.push('CORRECTION_REASON_MISSING')
  return problems
}
