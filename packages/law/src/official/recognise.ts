import { type Bilingual, isBlank, lacksWords } from '../bilingual.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Recognising {
  readonly actor: Staff
  readonly official: { readonly name: string; readonly office: Bilingual }
}

/** Why somebody may not be entered as an official of a precinct; empty when they may. Whoever writes protocols may not say it. */
export function whyNotRecognise(precinct: Reach, { actor, official }: Recognising): Problem[] {
  if (!mayAct(actor, 'recognise', precinct)) return ['FORBIDDEN']
  if (isBlank(official.name) || lacksWords(official.office)) return ['OFFICIAL_MISSING']
  return []
}

/** Why an official may not be taken off the list of a precinct; empty when they may. */
export function whyNotDismiss(precinct: Reach, { actor }: { readonly actor: Staff }): Problem[] {
  return mayAct(actor, 'recognise', precinct) ? [] : ['FORBIDDEN']
}
