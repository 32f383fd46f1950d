import { placeCue } from '../cue/place.ts'
import { mark } from '../lexicon/mark.ts'
import { trait } from '../lexicon/trait.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { spelledLike } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isForOne } from './somebody.ts'

const dayBefore = /(?:^|[^\d.,])\d{1,2}(?:-?(?:го|е|ое|му|ші|шы))?[ \u00a0]$/u
const farthest = 8

/** «1 мая», «первого мая», «12 наурыз»: in small letters behind a number a month is nobody called so. */
export function isMonthOfDay(page: Page, word: Word, index: number): boolean {
  if ((word.marks & mark.month) === 0) return false
  if (word.capital) return isFeast(page, word, index)
  if (!page.isCased(index) && isBesideName(page, word, index)) return false
  if (dayBefore.test(page.text.slice(Math.max(0, word.start - farthest), word.start))) return true
  const before = previous(page.words, index)
  return (
    before !== undefined && before.entry.cues.value > 0 && areNeighbours(page.text, before, word)
  )
}

const feast = /\p{L}[,;:(«]? ?(?:[1-9]|[12]\d|3[01])[ \u00a0]$/u
const longestFeast = 8

/** «К 8 Марта», «ко Дню 9 Мая», but not «в квартире 12 Мая шумит» and «12 Мая Иванова». */
function isFeast({ text, words }: Page, word: Word, index: number): boolean {
  if (word.capitals || !feast.test(text.slice(Math.max(0, word.start - longestFeast), word.start)))
    return false
  const [before, next] = [previous(words, index), words[index + 1]]
  if (!towards.test(before?.plain ?? '')) return false
  return !(next?.capital && areNeighbours(text, word, next))
}

const towards =
  /^(?:к|ко|на|с|до|от|по|после|перед|накануне|день|дня|дню|дне|днём|празд\p{L}+|честь|концерт\p{L}?)$/u

const weekday = /^(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)$/u
const month =
  /^(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)$/u

/** «Дүйсенбі күні», «Қаңтар айында» */
export function isOfCalendar({ text, words }: Page, word: Word, index: number): boolean {
  if ((word.traits & trait.kazakhWord) === 0) return false
  const [before, next] = [previous(words, index), words[index + 1]]
  if (!next || next.capital || !areNeighbours(text, word, next)) return false
  const isNamed = saysDay(next)
    ? weekday.test(word.plain)
    : saysMonth(next) && month.test(word.plain)
  return isNamed && !(before && isForOne(before))
}

const saysDay = spelledLike(/^күн(?:і|гі|ін|іне|інде|інен|нің)?$/u)
const saysMonth = spelledLike(/^(?:ай(?:ы|ында|ынан|ына|ының)|жыл(?:ы|дың|да)?)$/u)

/** «кв. 12 мая ивановна»: where nothing is capital, what goes on with a name may be one. */
function isBesideName(page: Page, word: Word, index: number): boolean {
  const { text, words } = page
  const next = words[index + 1]
  if (((previous(words, index)?.entry.cues.place ?? 0) & ~placeCue.ordinal) !== 0) return true
  if (next === undefined || !areNeighbours(text, word, next)) return false
  const { name, ordinary } = next.entry.in(page.languageAt(index))
  return name || !ordinary
}
