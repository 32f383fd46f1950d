import { isEponym } from './eponym.ts'
import type { Token } from './token.ts'

const before =
  /^(?:им|имен[иа]|ул|улиц[аыеу]|улицей|просп|проспект\p{L}{0,2}|пр|пр-т\p{L}?|пер|переул\p{L}{1,4}|бульвар\p{L}{0,2}|мкр|мкрн|микрорайон\p{L}{0,3}|сел[оаеу]|пос[её]л\p{L}{1,3}|площад[ьи]|набережн\p{L}{2})$/iu
const after =
  /^(?:атын\p{L}+|көше\p{L}*|коше\p{L}*|к-с[іи]\p{L}*|даңғыл\p{L}*|дангыл\p{L}*|д-л\p{L}+|бульвар[ыі]\p{L}*|аудан[ыі]\p{L}*|шағын\p{L}*|ықшам\p{L}*|мөлтек\p{L}*|мкр|алаң[ыі]\p{L}*|ауыл[ыі]\p{L}*|саяба[ғқ]\p{L}*|мектеб[іи]\p{L}*|мектеп-\p{L}+|тұйығ\p{L}+)$/iu
const abbreviation = /^[ \u00a0]?(?:\.[ \u00a0]?)?[«"„]?$/u
const space = /^[ \u00a0]{1,2}[«"„]?$/u
const behind = /^[»"“]?[ \u00a0-]{1,2}$/u

/** Words of a text and where each stands. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Whether a word is the name of a street, a school or a village, told by the word for it that stands beside. */
export function isPlaceName(words: Words, index: number): boolean {
  return isNamed(words, index, index) || [index - 1, index].some((at) => isFullName(words, at))
}

function isFullName(words: Words, first: number): boolean {
  const [one, two] = [words.tokens[first], words.tokens[first + 1]]
  if (!one || !two || !isNamed(words, first, first + 1)) return false
  return one.sounds.some((a) => two.sounds.some((b) => isEponym(a, b)))
}

function isNamed({ text, tokens }: Words, first: number, last: number): boolean {
  const [start, end] = [tokens[first], tokens[last]]
  const [previous, next] = [tokens[first - 1], tokens[last + 1]]
  if (!start || !end) return false
  const isBefore =
    previous !== undefined &&
    before.test(previous.text) &&
    (previous.text.length < 5 ? abbreviation : space).test(text.slice(previous.end, start.start))
  const isAfter =
    next !== undefined && after.test(next.text) && behind.test(text.slice(end.end, next.start))
  return isBefore || isAfter
}

/** Whether a word is one of the words for streets, houses and the like. */
export function isPlaceWord(word: string): boolean {
  return before.test(word) || after.test(word) || other.test(word)
}

const other =
  /^(?:үй\p{L}*|дом\p{L}{0,3}|кв|квартир\p{L}*|пәт|пәтер\p{L}*|корп|корпус\p{L}*|подъезд\p{L}*|кіреберіс\p{L}*|қала\p{L}*|город\p{L}*|аудан\p{L}*|район\p{L}*|ауыл\p{L}*|мекенжай\p{L}*|адрес\p{L}*|облыс\p{L}*|област\p{L}*|тупик\p{L}*|шоссе|тракт\p{L}*|жол\p{L}*)$/iu
