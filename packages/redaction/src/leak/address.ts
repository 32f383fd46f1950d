import { keptFor } from '../kept.ts'
import type { KnownPerson } from '../known.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { trait } from '../lexicon/trait.ts'
import type { Excuse } from './excuse.ts'
import { type Hearing, hearingsOf } from './hearing.ts'
import { datedStreet, houseOf, streetStems, translatedStems } from './home.ts'
import { type House, houseNear } from './house.ts'
import type { Leak } from './leak.ts'
import { type Ears, earsOf } from './register.ts'
import type { Token } from './token.ts'

interface Homes {
  readonly streets: Ears
  /** The same streets in the other language. */
  readonly translated: Ears
  /** The months of the streets that are called by a day, and the days by who lives there. */
  readonly months: Ears
  readonly days: ReadonlyMap<string, string>
  readonly houses: ReadonlyMap<string, string>
}

/** What an address is looked for in: the words of a text and the numbers that may be houses. */
export interface Streets {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly numbers: readonly House[]
}

interface Setting {
  readonly excuse: Excuse
  readonly lexicon: Pick<Lexicon, 'read'>
}

/** Streets of the register with the house of who lives there, in either order, however the two are written. */
export function addressLeaks(
  streets: Streets,
  register: readonly KnownPerson[],
  { excuse, lexicon }: Setting,
): Leak[] {
  const homes = homesOf(register)
  return streets.tokens.flatMap((token): Leak[] => {
    const hearings = streetsAt(streets.text, token, homes)
    if (hearings.length === 0) return []

    const people = peopleByHouse(hearings, homes)
    const isWanted = (house: string) => people.has(house) && !isVenue(token, house, excuse)
    const number = houseNear({ ...streets, lexicon }, token, isWanted)
    const person = number && people.get(number.house)
    if (!number || person === undefined || person === null) return []
    if (isEveryday(token.text, lexicon) && !isStreetSaid(streets.text, token, { number, lexicon }))
      return []

    const start = Math.min(token.start, number.start)
    const end = Math.max(token.end, number.end)
    return [{ what: 'address', where: { start, end }, person }]
  })
}

/** The streets of the register that a word sounds like. */
function streetsAt(text: string, { start, text: word, sounds }: Token, homes: Homes): Hearing[] {
  const isCapital = /^\p{Lu}/u.test(word)
  return [
    ...hearingsOf(homes.streets, sounds, true).filter(isClear),
    ...(isCapital ? hearingsOf(homes.translated, sounds, true).filter(isSharp) : []),
    ...hearingsOf(homes.months, sounds, true).filter(
      (hearing) =>
        isSharp(hearing) && dayBefore(text, start) === homes.days.get(hearing.stem.owner),
    ),
  ]
}

function isSharp({ clarity }: Hearing): boolean {
  return clarity === 'sharp'
}

/** «сайын», «новая», but not «Розыбакиева», which suffixes alone make a word. */
function isEveryday(word: string, lexicon: Setting['lexicon']): boolean {
  return lexicon.read(word).ordinary && !surname.test(word)
}

const surname = /...(?:[оеё]ва?|ина?)$/u
const around = 16
const streetWord =
  /(?<!\p{L})(?:ул|пр|просп|пер|мкр|бул|көш|кош|даң|д|d)\.|к-сі|улиц|ulits|ulic|к[өо]ше|kosh|kósh|köş|да[ңн][ғг]ыл|проспект|переул|бульвар|шоссе|площад|проезд|тупик|микрорайон|шағын|ықшам|(?<!\p{L})(?:үй|дом|кв|пәт|марта|мая|наурыз|мамыр)|№/iu

/** Whether a word that is an everyday one is a street here: «Күн сайын 5 рет» is no Саина, 5, and «на Победы 12», «мира 5-12» are. */
function isStreetSaid(
  text: string,
  { start, end, text: word }: Token,
  { number, lexicon }: { readonly number: House; readonly lexicon: Setting['lexicon'] },
): boolean {
  const [from, to] = [Math.min(start, number.start), Math.max(end, number.end)]
  if (streetWord.test(text.slice(Math.max(0, from - around), to + around))) return true
  if (!rightBehind.test(text.slice(end, number.start))) return false
  return /^\p{Lu}/u.test(word) || !isCounting(text, number, lexicon)
}

/** «5 рет» */
function isCounting(text: string, { end }: House, lexicon: Setting['lexicon']): boolean {
  const [, thing] = behind.exec(text.slice(end, end + longestThing)) ?? []
  return thing !== undefined && (lexicon.read(thing).traits & counted) === trait.kazakhWord
}

const counted = trait.kazakhWord | trait.small
const behind = /^[ \u00a0](\p{Ll}{2,})(?<![дт][ае])(?!\p{L})/u
const longestThing = 24

const rightBehind =
  /^[ \u00a0,.-]{1,4}(?:(?:би|батыр|хан|ата|баба|ақын)\p{L}{0,4}[ \u00a0,.-]{1,4})?$/iu

const day = /(?<!\d)(\d{1,2})[ \u00a0-]{1,2}$/u

/** «8» of «8 марта» */
function dayBefore(text: string, month: number): string | undefined {
  return day.exec(text.slice(Math.max(0, month - 5), month))?.[1]
}

/** Who of the people on these streets lives in which house; the first where several do. */
function peopleByHouse(hearings: readonly Hearing[], { houses }: Homes): Map<string, string> {
  const people = new Map<string, string>()
  for (const { stem } of hearings) {
    const house = houses.get(stem.owner)
    if (house !== undefined && !people.has(house)) people.set(house, stem.owner)
  }
  return people
}

const shortestRough = 7

function isClear({ clarity, stem }: Hearing): boolean {
  return clarity === 'sharp' || stem.sound.length >= shortestRough
}

function isVenue(street: Token, house: string, { houses }: Excuse): boolean {
  return houses.some(
    (place) => place.house === house && hearingsOf(place.streets, street.sounds, true).length > 0,
  )
}

const homesOf = keptFor((register: readonly KnownPerson[]): Homes => {
  const lived = register.flatMap(({ key, address = '' }) => {
    const house = houseOf(address)
    return house === null ? [] : [{ key, house, address, dated: datedStreet(address, key) }]
  })
  return {
    streets: earsOf(lived.flatMap(({ address, key }) => streetStems(address, key))),
    translated: earsOf(lived.flatMap(({ address, key }) => translatedStems(address, key))),
    months: earsOf(lived.flatMap(({ dated }) => dated?.month ?? [])),
    days: new Map(lived.flatMap(({ key, dated }) => (dated ? [[key, dated.day] as const] : []))),
    houses: new Map(lived.map(({ key, house }) => [key, house])),
  }
})
