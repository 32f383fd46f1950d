import { isBlank } from '../bilingual.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

type Meeting = Reach & { readonly stage: Stage }

interface Mentioning {
  readonly actor: Staff
  readonly person: { readonly name: string; readonly iin: string | null }
}

/** Why somebody who was mentioned and did not come may not be noted; empty when they may. The reviewer may too: it only hides more. */
export function whyNotMention(meeting: Meeting, { actor, person }: Mentioning): Problem[] {
  if (!mayAct(actor, 'mention', meeting)) return ['FORBIDDEN']
  if (!may('mention', meeting)) return ['WRONG_STAGE']

  const problems: Problem[] = []
  if (isBlank(person.name)) problems.push('MENTIONED_UNNAMED')
  if (person.iin !== null && !/^\d{12}$/.test(person.iin)) problems.push('INVALID_INPUT')
  return problems
}

/** Why a mention may not be taken back; empty when it may. The reviewer may not: it would let a name pass that stands on record. */
export function whyNotUnmention(meeting: Meeting, { actor }: { readonly actor: Staff }): Problem[] {
  if (!mayAct(actor, 'unmention', meeting)) return ['FORBIDDEN']
  if (!may('unmention', meeting)) return ['WRONG_STAGE']
  return []
}
