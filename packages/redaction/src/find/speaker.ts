import { sense } from '../lexicon/sense.ts'
import { familyName, givenName, trait } from '../lexicon/trait.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { isLetterAt, space, standsAt } from '../text/sign.ts'
import type { Word } from '../text/token.ts'
import { isMarked } from './list-item.ts'

/** Whether a word stands alone where somebody is named of whom the rest tells: «Күміс: ит көп», «1. Дәке – камера», «3 | Роса | шум». */
export function isSpeaker(page: Page, word: Word, index: number): boolean {
  const { text } = page
  if (!word.capital || !beginsSentence(text, word)) return false
  // NOTE: behind nearly every word stands another.
  if (standsAt(text, word.end, space) && isLetterAt(text, word.end + 1)) return false
  const behind = text.slice(word.end, word.end + longestSign)
  if (!colon.test(behind) && !(sign.test(behind) && isMarked(text, word.start))) return false
  const isOrdinary = (word.senseIn(page.languageAt(index)) & sense.ordinary) !== 0
  return !isOrdinary || (word.traits & names) !== 0
}

const longestSign = 3
const colon = /^ ?(?:: | ?\|)/u
const sign = /^(?: [–—|(-]|, )/u
const names = givenName | familyName | trait.wordName | trait.everydayName | trait.shortName
