import { hideWords, type WordsToHide } from '@esep/redaction'
import { hideInBoth } from '../outcome/hide-in-public.ts'
import type { PublicWords } from './public-words.ts'

/** Words to hide beside an outcome. */
export interface HiddenBeside extends WordsToHide {
  /** The keys of the places that are meant; another is meant only where the words are all of it. */
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

/** A resident may be called as a street or a school is: what is hidden of them leaves those as they are. */
function isMeant(hiding: HiddenBeside, { key, text, isPlace }: PublicWords): boolean {
  if (!isPlace || hiding.places?.includes(key)) return true
  return (['kk', 'ru'] as const).some((language) => {
    const left = hideWords(text[language], hiding, language)
    return left !== text[language] && /^\P{L}*\[[^[\]\n]+\]\P{L}*$/u.test(left)
  })
}
