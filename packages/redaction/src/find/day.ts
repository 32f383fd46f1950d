import { placeCue } from '../cue/place.ts'
import { mark } from '../lexicon/mark.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

const dayBefore = /(?:^|[^\d.,])\d{1,2}(?:-?(?:го|е|ое|му|ші|шы))?[ \u00a0]$/u
const farthest = 8

/** «1 мая», «первого мая», «12 наурыз»: in small letters behind a number a month is nobody called so. */
export function isMonthOfDay(page: Page, word: Word, index: number): boolean {
  if (word.capital || (word.marks & mark.month) === 0) return false
  if (!page.isCased(index) && isBesideName(page, word, index)) return false
  if (dayBefore.test(page.text.slice(Math.max(0, word.start - farthest), word.start))) return true
  const before = previous(page.words, index)
  return (
    before !== undefined && before.entry.cues.value > 0 && areNeighbours(page.text, before, word)
  )
}

/** «кв. 12 мая ивановна»: where nothing is capital, what goes on with a name may be one. */
function isBesideName(page: Page, word: Word, index: number): boolean {
  const { text, words } = page
  const next = words[index + 1]
  if (((previous(words, index)?.entry.cues.place ?? 0) & ~placeCue.ordinal) !== 0) return true
  if (next === undefined || !areNeighbours(text, word, next)) return false
  const { name, ordinary } = next.entry.in(page.languageAt(index))
  return name || !ordinary
}
