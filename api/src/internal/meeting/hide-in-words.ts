import {
  hideWords,
  nothingKnown,
  occurrencesOf,
  standingAsPerson,
  type WordsToHide,
} from '@esep/redaction'
import { addressesIn, liesIn } from '../addresses-in.ts'
import { lexicon } from '../lexicon.ts'
import { hideInBoth } from '../outcome/hide-in-public.ts'
import type { PublicWords } from './public-words.ts'

/** Words to hide beside an outcome. */
export interface HiddenBeside extends WordsToHide {
  /** The keys of the places that are meant whatever the words are. */
  readonly places?: readonly string[]
}

/** Hides words wherever they stand in these texts, in a place only where it is meant. */
export function hideInWords(texts: readonly PublicWords[], hiding: readonly HiddenBeside[]): void {
  for (const one of texts) {
    const { text, become } = one
    const meant = hiding.filter((words) => isMeant(words, one))
    const hidden = hideInBoth(text, meant)
    if (hidden.kk !== text.kk || hidden.ru !== text.ru) become(hidden)
  }
}

/**
 * A resident may be called as a street or a school is: what is hidden of them leaves those as they are, unless it is all of
 * the place, several words that are no part of an address, or one that stands there as somebody: «дом Серика».
 */
function isMeant(hiding: HiddenBeside, { key, text, isPlace }: PublicWords): boolean {
  if (!isPlace || hiding.places?.includes(key)) return true
  return (['kk', 'ru'] as const).some((language) => {
    const written = text[language]
    const found = occurrencesOf(written, hiding.words)
    if (found.length === 0) return false
    if (isAllHidden(hideWords(written, hiding, language))) return true
    const setting = { language, lexicon: lexicon() }
    if (!/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(hiding.words)) {
      return standingAsPerson(written, hiding.words, setting).length > 0
    }
    const addresses = addressesIn(written, { ...setting, known: nothingKnown })
    return found.some((one) => !liesIn(addresses, one))
  })
}

function isAllHidden(text: string): boolean {
  return /^[^\p{L}\p{N}]*\[[^[\]\n]+\][^\p{L}\p{N}]*$/u.test(text)
}
