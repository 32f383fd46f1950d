import { isPlaceWord } from './place.ts'
import type { OwnStem } from './register.ts'
import { stemsOfForm } from './stem.ts'
import { inOtherLanguage } from './translated.ts'

const flat =
  /(?:кв|квартира|пәт|пәтер|комн|бөлме)\p{L}*\.?[ \u00a0]*(?:№[ \u00a0]*)?\d{1,4}|\d{1,4}[ \u00a0]?-?[ \u00a0]?(?:я[ \u00a0]+)?(?:кв|пәт|пат|ком|бөл)\p{L}*/giu
const quarter = /\d{1,3}(?:-?[йя])?[ \u00a0-]*(?:мкр|мкрн|микрорайон|ықшам|шағын|мөлтек|линия)/giu
const named =
  /(?:үй|дом|(?<!\p{L})д)\p{L}*\.?[ \u00a0]*(?:№[ \u00a0]*)?(\d{1,4})|(\d{1,4})\p{Ll}?-?[ \u00a0]?(?:үй|дом)/iu
const alone = /(?<![\p{L}\d]-?|-)\d{1,4}(?!\d)/gu

const dated =
  /(?<!\d)(\d{1,2})[ \u00a0-]+(марта|мая|октября|декабря|наурыз|мамыр|қазан|желтоқсан)(?!\p{L})/iu
const town =
  /(?<!\p{L})(?:г|гор|город|с|село|пос|пос[её]лок|аул|п)\.?[ \u00a0]+\p{Lu}[\p{L}\p{M}-]+|[\p{L}\p{M}-]+[ \u00a0]+(?:район|р-н|обл|аудан|облыс|ауыл|қала|кент)\p{L}*\.?/gu

/** The number of the house in an address: the one so called, or the first behind the street that is neither a flat's nor a quarter's. */
export function houseOf(address: string): string | null {
  const houses = address.replace(flat, ' ').replace(quarter, ' ').replace(dated, ' ')
  const [, behind, before] = named.exec(houses) ?? []
  const number = behind ?? before ?? bareHouse(houses)
  return number === undefined ? null : String(Number(number))
}

function bareHouse(address: string): string | undefined {
  const [street = ''] = streetsOf(address)
  const from = address.indexOf(street)
  const numbers = Array.from(address.matchAll(alone), ({ 0: number, index }) => ({ number, index }))
  return (numbers.find(({ index }) => index > from) ?? numbers.at(-1))?.number
}

/** The words of an address by which its street is called; of a school or a town only where it has no others. */
function streetsOf(address: string): string[] {
  const street = wordsOf(address.replace(town, (words) => ' '.repeat(words.length)))
  const named = street.filter((word) => !isPlaceWord(word))
  const streets = [named, street].find((words) => words.length > 0)
  return streets ?? wordsOf(address).filter((word) => !isPlaceWord(word))
}

function wordsOf(address: string): string[] {
  return (address.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !told.test(word))
}

/** The street of an address as it may be heard, with whoever it belongs to. */
export function streetStems(address: string, owner: string): OwnStem[] {
  return stemsOfStreet(streetsOf(address).map(writtenBoth), owner)
}

/** The same street in the other language, where it is one of those that are translated. */
export function translatedStems(address: string, owner: string): OwnStem[] {
  return stemsOfStreet(streetsOf(address).map(inOtherLanguage), owner)
}

function stemsOfStreet(streets: readonly (readonly string[])[], owner: string): OwnStem[] {
  return streets.flatMap((words, part) =>
    words.flatMap(stemsOfForm).map((stem) => ({ ...stem, owner, part })),
  )
}

// NOTE: what the one language ends otherwise than the other: «Ботаническая» is «Ботаникалық», «Кошевого» is «Кошевой».
const endedOtherwise: readonly (readonly [RegExp, string])[] = [
  [/ическ\p{L}{2,3}$/iu, 'икалық'],
  [/икалық$/iu, 'ическая'],
  [/[оеё]ва?$/iu, 'ұлы'],
  [/ұлы$/iu, 'ов'],
  [/у/iu, 'ө'],
  [/ского$/iu, 'ский'],
  [/ого$/iu, 'ой'],
]

function writtenBoth(word: string): string[] {
  return [
    word,
    ...endedOtherwise.flatMap(([end, other]) => (end.test(word) ? word.replace(end, other) : [])),
  ]
}

/** A street that is called by a day: «8 марта». */
export interface DatedStreet {
  readonly day: string
  readonly month: readonly OwnStem[]
}

/** The day by which the street of an address is called, its month in both languages; null where it is called otherwise. */
export function datedStreet(address: string, owner: string): DatedStreet | null {
  const [, day, month] = dated.exec(address) ?? []
  if (!day || !month) return null
  return { day, month: stemsOfStreet([[month, ...inOtherLanguage(month)]], owner) }
}

/** Words that are no part of what a street is called. */
const told =
  /^(?:алматы|астана|шымкент|казахстан|қазақстан|марта|мая|октября|декабря|наурыз|мамыр|қазан|желтоқсан|лет|летия|би|хан|хана|батыр|батыра|улиц\p{L}{1,2}|проспект\p{L}{0,2}|просп|пер|переул\p{L}{2,3}|бульвар\p{L}{0,2}|мкрн?|микрорайон\p{L}{0,2}|к[өо]ше(?:с\p{L}*)?|даңғыл\p{L}*|атында\p{L}*|имени|шағын|ықшам|мөлтек|аудан\p{L}*|үй\p{L}*|дом\p{L}?|квартир\p{L}{1,2}|пәт\p{L}*|корп|корпус|подъезд|кіреберіс)$/iu
