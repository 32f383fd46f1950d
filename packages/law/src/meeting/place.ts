import { type Bilingual, isBlank, lacksWords } from '../bilingual.ts'
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
export function whatResidentsLack(meeting: Whereabouts): Problem[] {
  const problems: Problem[] = []
  if (meeting.form === 'ONLINE' && !isLink(meeting.joinLink)) problems.push('JOIN_LINK_MISSING')
  if (meeting.form !== 'ONLINE' && lacksWords(meeting.place)) problems.push('PLACE_MISSING')
  if (meeting.form === 'OUTDOORS' && isBlank(meeting.climateNote))
    problems.push('CLIMATE_NOTE_MISSING')
  return problems
}

function isLink(text: string | null): boolean {
  return text !== null && /^https:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim())
}
