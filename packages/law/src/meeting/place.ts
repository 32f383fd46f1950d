import { type Bilingual, isBlank, lacksWords } from '../bilingual.ts'
import { isLink, isLinkOrNone } from '../link.ts'
import type { Problem } from '../problem.ts'
import type { Form } from './form.ts'

/** Where a meeting is held, as residents read it. */
export interface Whereabouts {
  readonly form: Form
  /** Venue and address together; null while not chosen, and for an online meeting. */
  readonly place: Bilingual | null
  /** The address at which an online meeting is joined. */
  readonly joinLink: string | null
  /** Why the weather allows a meeting on open ground. */
  readonly climateNote: string | null
}

/** What residents must still be told before a meeting can be announced: a place, a link, a word on the weather (¶27). */
export function whatResidentsLack({ form, place, joinLink, climateNote }: Whereabouts): Problem[] {
  const problems: Problem[] = []
  if (form === 'ONLINE' && !isSafe(joinLink)) problems.push('JOIN_LINK_MISSING')
  if (form !== 'ONLINE' && lacksWords(place)) problems.push('PLACE_MISSING')
  if (form !== 'ONLINE' && !isLinkOrNone(joinLink)) problems.push('INVALID_INPUT')
  if (form === 'OUTDOORS' && isBlank(climateNote)) problems.push('CLIMATE_NOTE_MISSING')
  return problems
}

function isSafe(text: string | null): boolean {
  return text !== null && isLink(text) && /^https:/i.test(text)
}
