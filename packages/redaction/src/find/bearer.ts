import type { Sheet } from '../cue/sheet.ts'
import type { Case } from '../language.ts'
import { trait } from '../lexicon/trait.ts'
import { blank } from '../text/gap.ts'
import { casesIn } from './first-name.ts'

/** Somebody who is told by a place: «житель», «врач больницы». */
export interface Bearer {
  readonly cases: readonly Case[]
  readonly isMany: boolean
  /** «житель» tells it alone; before «больницы» stands who it is. */
  readonly isAlone: boolean
}

/** How many words before the word for a place: «врач новой городской больницы». */
const farthest = 3

/** Who is told by the word for a place at this token; null where nobody is. */
export function bearerOf(sheet: Sheet, place: number): Bearer | null {
  for (let at = place; at >= place - farthest; at -= 1) {
    const word = sheet.wordAt(at)
    if (!word || (at < place && !sheet.joins(at, blank))) return null
    const { traits } = word
    if ((traits & trait.noun) === 0 && (traits & noNoun) !== 0) return null
    if ((traits & trait.animate) === 0) continue
    return {
      cases: casesIn(word),
      isMany: (traits & (trait.singular | trait.plural)) === trait.plural,
      isAlone: at === place,
    }
  }
  return null
}

const noNoun = trait.verb | trait.small
