import { isEponym } from './eponym.ts'
import type { Token } from './token.ts'

/** Words of a text and where each stands. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
}

const reach = 28
const streetBefore =
  /(?<!\p{L})(?:им\.|(?<!(?<!\p{L})(?:от|по)[ \u00a0])имени|ул\.?|улиц(?:[аыеу]|ей)|просп\.?|проспект\p{L}{0,2}|пр\.|пр-т\p{L}?|пер\.|переул\p{L}{1,4}|бульвар\p{L}{0,2}|мкр\.?|микрорайон\p{L}{0,3}|пос[её]лк\p{L}{1,2}|площад[ьи]|набережн\p{L}{2})[ \u00a0]{0,2}[«"„]?$/iu
const streetBehind =
  /^[»"“]?[ \u00a0-]{1,2}(?:атында|көшес[іи]|кошес[иі]|к-с[іи]|даңғылы|дангылы|бульвар[ыі]|аудан[ыі]|(?:шағын|ықшам|мөлтек)[ -]?аудан|мкр|алаңы|ауылы|саябағы|мектеб[іи]|мектеп-\p{L}|тұйығы)/iu

// NOTE: «на улице Ахметов кричал»: a street called after him would be «улица Ахметова».
const nominative = /(?:[оеё]в|ин|ский)$/iu

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
  if (!start || !end) return false
  if (streetBehind.test(text.slice(end.end, end.end + reach))) return true
  const before = text.slice(Math.max(0, start.start - reach), start.start)
  return streetBefore.test(before) && !nominative.test(end.text)
}

const street =
  /^(?:им|имени|ул|улиц\p{L}*|просп|проспект\p{L}*|пр|пр-т|пер|переул\p{L}*|бульвар\p{L}*|мкр|мкрн|микрорайон\p{L}*|сел[оаеу]|пос[её]л\p{L}*|площад\p{L}*|набережн\p{L}*|атын\p{L}+|к[өо]ше(?:[^в]\p{L}*)?|к-с[іи]\p{L}*|даңғыл\p{L}*|дангыл\p{L}*|алаң\p{L}*|саяба\p{L}*|мектеп\p{L}*|мектеб\p{L}*|школ(?:\p{L}|ой|ах|ам)?|тұйы\p{L}*|шағын\p{L}*|ықшам\p{L}*|мөлтек\p{L}*)$/iu
const house =
  /^(?:үй\p{L}*|дом\p{L}{0,3}|кв|квартир\p{L}*|пәт|пәтер\p{L}*|корп|корпус\p{L}*|подъезд\p{L}*|кіреберіс\p{L}*|қала\p{L}*|город\p{L}*|аудан\p{L}*|район\p{L}*|ауыл\p{L}*|мекенжай\p{L}*|адрес\p{L}*|облыс\p{L}*|област\p{L}*|тупик\p{L}*|шоссе|тракт\p{L}*|жол(?:ы\p{L}*)?)$/iu

/** Whether a word is one of the words for streets, houses and the like. */
export function isPlaceWord(word: string): boolean {
  return street.test(word) || house.test(word)
}
