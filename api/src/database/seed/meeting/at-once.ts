import {
  type ClearedText,
  clearAtOnce,
  clearLink,
  type Language,
  nothingKnown,
} from '@esep/redaction'
import type { ClearedBilingual } from '../../../internal/meeting/arrangement.ts'
import { lexicon } from '../lexicon.ts'
import type { Pair } from '../texts.ts'

const cleared = new Map<string, ClearedText>()

/** Words that the public reads at once, through the same door as those that staff type; a person in them is a fault of the data. */
export function atOnce({ kk, ru }: Pair): ClearedBilingual {
  return { kk: through('kk', kk), ru: through('ru', ru) }
}

/** Nothing where there are no words. */
export function atOnceOrNone(words: Pair | undefined): ClearedBilingual | null {
  return words ? atOnce(words) : null
}

function through(language: Language, text: string): ClearedText {
  const known = cleared.get(text)
  if (known) return known

  const places = { ...nothingKnown, places: [text] }
  const result = clearAtOnce(text, { language, known: places, lexicon, mayHold: ['ADDRESS'] })
  if (!('cleared' in result)) throw new Error(`"${text}" seems to name a person`)
  cleared.set(text, result.cleared)
  return result.cleared
}

/** A link that the public follows at once; one that leads to a person is a fault of the data. */
export function linkAtOnce(link: string): ClearedText {
  const result = clearLink(link, { known: nothingKnown, lexicon })
  if (!('cleared' in result)) throw new Error(`"${link}" seems to lead to a person`)
  return result.cleared
}
