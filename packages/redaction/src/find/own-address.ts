import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { kept, keptFor } from '../kept.ts'
import type { Known } from '../known.ts'
import { trait } from '../lexicon/trait.ts'
import { blank, gap } from '../text/gap.ts'
import type { Found } from './found.ts'
import { beginningsOf, homeKey, inOtherLanguage } from './own-street.ts'
import { isCount, numeralAt } from './place/numeral.ts'

/** The beginnings of the streets on which somebody lives in a house of one number. */
interface Streets {
  readonly own: readonly string[]
  /** The same streets in the other language. */
  readonly translated: readonly string[]
}

type Houses = ReadonlyMap<number, Streets>

const housesOf = keptFor(prepare)

const mostKept = 20_000
// NOTE: a roster may come new with every text, and people live where they did.
const keyOf = kept(mostKept, homeKey)
const beginningsIn = kept(mostKept, beginningsOf)

function prepare({ people }: Known): Houses {
  const keys = people.flatMap(({ address }) => (address ? (keyOf(address) ?? []) : []))
  return new Map(
    Array.from(
      Map.groupBy(keys, ({ house }) => Number(house)),
      ([house, alike]) => {
        const own = alike.flatMap((key) => key.streets)
        return [house, { own, translated: inOtherLanguage(own) }]
      },
    ),
  )
}

/** The addresses of people of the register, also where only the name of the street and the house are said. */
export function findOwnAddresses(sheet: Sheet): Found[] {
  const houses = housesOf(sheet.page.known)
  if (houses.size === 0) return []

  const found: Found[] = []
  for (const at of sheet.digits) {
    if (sheet.endOf(at) - sheet.startOf(at) > 4 || isOfLonger(sheet, at)) continue
    const streets = houses.get(sheet.numberAt(at))
    if (streets) collect(sheet, { at, last: numeralAt(sheet, at)?.last ?? at, streets }, found)
  }
  for (const at of sheet.spoken) {
    const numeral = numeralAt(sheet, at)
    const streets = numeral ? houses.get(numeral.value) : undefined
    collect(sheet, { at, last: numeral?.last ?? at, streets }, found)
  }
  return found
}

/** «17:30», «17.04.2026» */
function isOfLonger(sheet: Sheet, at: number): boolean {
  return joinsDigits(sheet, at - 1) || joinsDigits(sheet, at)
}

function joinsDigits(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  const apart = bits === gap.colon || bits === gap.stop
  return apart && sheet.isDigits(at) && sheet.isDigits(at + 1)
}

interface House {
  readonly at: number
  readonly last: number
  readonly streets: Streets | undefined
}

function collect(sheet: Sheet, house: House, found: Found[]): void {
  const one = house.streets ? ownAddress(sheet, house, house.streets) : null
  if (one) found.push(one)
}

const mostBetween = { usual: 4, besideHouse: 7 } as const
const sentence = blank | gap.comma | gap.hyphen | gap.quote | gap.mark | gap.bracket | gap.colon

/** The house with one of its streets a few words before it, or behind: «в 45-м доме на Розыбакиева». */
function ownAddress(sheet: Sheet, { at, last }: House, streets: Streets): Found | null {
  const besideHouse = isHouseWord(sheet, at - 1) || isHouseWord(sheet, last + 1)
  const most = mostBetween[besideHouse ? 'besideHouse' : 'usual']
  for (let before = at - 1; before >= Math.max(0, at - most); before -= 1) {
    if (!sheet.joins(before, sentence) && !isAbbreviation(sheet, before)) break
    const first = streetAt(sheet, before, { streets, house: at })
    if (first === null) continue
    if (!besideHouse && !isSaid(sheet, { first, before, at, last })) continue
    const longer = streetAt(sheet, first - 1, { streets, house: at })
    return own(sheet, longer ?? first, withFlat(sheet, last))
  }
  // NOTE: «17 лет», «17 камер на Ботанической»: of what is counted there is no house.
  if (isCount(sheet, last)) return null
  for (let behind = last + 1; behind <= last + most; behind += 1) {
    if (!sheet.joins(behind - 1, sentence) && !isAbbreviation(sheet, behind - 1)) break
    if (streetAt(sheet, behind, { streets, house: last }) !== null) return own(sheet, at, behind)
  }
  return null
}

interface Said {
  /** Where the street begins and ends. */
  readonly first: number
  readonly before: number
  /** Where the house does. */
  readonly at: number
  readonly last: number
}

/** Whether a street and a number are an address: not «Күн сайын 5 рет», «Победы отметили 12 ветеранов», «На Абая 12 камер». */
function isSaid(sheet: Sheet, { first, before, at, last }: Said): boolean {
  if (first < before || isBesideStreetWord(sheet, first, before)) return true
  if (isCount(sheet, last) || areCounted(sheet, last + 1)) return false
  const word = sheet.wordAt(before)
  if (!word?.entry.in(sheet.languageAt(before)).ordinary) return true
  if (!isNextTo(sheet, before, at)) return false
  return (word.capital && sheet.isCased(before)) || !isThing(sheet, last + 1)
}

/** «Победы 12», «Өтеген батыр, 120»: with nothing between that is no part of an address. */
function isNextTo(sheet: Sheet, street: number, house: number): boolean {
  for (let at = street + 1; at < house; at += 1) {
    if (sheet.cuesAt(at).place === 0 && !second.test(sheet.plainAt(at))) return false
  }
  return true
}

/** «Төле биде», «Өтеген батырдың» */
const second = /^(?:би|батыр|хан|ата|баба|ақын)\p{L}{0,4}$/u

/** «12 ветеранов»: in no case in which a sentence could go on behind an address. */
function areCounted(sheet: Sheet, at: number): boolean {
  const word = sheet.joins(at - 1, blank) ? sheet.wordAt(at) : undefined
  if (!word || word.capital || (word.traits & trait.noun) === 0) return false
  const { cases } = word.entry.look()
  return cases.includes('genitive') && !cases.includes('nominative')
}

/** «күн сайын 5 рет», «жаңа 4 камера»: in Kazakh a number counts what stands in no case. */
function isThing(sheet: Sheet, at: number): boolean {
  const word = sheet.joins(at - 1, blank) ? sheet.wordAt(at) : undefined
  if (!word || sheet.languageAt(at) !== 'kk' || word.entry.cues.place !== 0) return false
  return (word.traits & (trait.kazakhWord | trait.singular)) !== 0 && !locative.test(word.plain)
}

const locative = /[дт][ае]$/u

function isBesideStreetWord(sheet: Sheet, first: number, last: number): boolean {
  return [first - 1, last + 1].some((at) => (sheet.cuesAt(at).place & streetWord) !== 0)
}

const streetWord = placeCue.street | placeCue.streetAfter | placeCue.streetSecond

function isHouseWord(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).place & placeCue.house) !== 0
}

/** «ул. Розыбакиева д. 45»: a full stop that ends no sentence. */
function isAbbreviation(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return (
    word !== undefined &&
    word.plain.length < 5 &&
    word.entry.cues.place !== 0 &&
    sheet.joins(at, sentence | gap.stop)
  )
}

/** «Ботаническая 17, 9» */
function withFlat(sheet: Sheet, last: number): number {
  const bits = sheet.gapAfter(last)
  if (!sheet.isDigits(last + 1) || (bits & gap.comma) === 0) return last
  const flat = numeralAt(sheet, last + 1)
  return flat && !isCount(sheet, flat.last) ? flat.last : last
}

const dated = /^(?:март|мая|май|мае|наурыз|мамыр|октябр|қазан)/u

/** Where a street that is named at this place begins; null where none is. A day of a month is a street with its day alone. */
function streetAt(
  sheet: Sheet,
  at: number,
  { streets, house }: { readonly streets: Streets; readonly house: number },
): number | null {
  const word = sheet.wordAt(at)
  if (!word || word.plain.length < 3) return null
  const beginnings = word.entry.spellings.flatMap(beginningsIn)
  const isOwn = beginnings.some((one) => streets.own.includes(one))
  const mayBeTranslated = word.capital || dated.test(word.plain)
  if (!isOwn && !(mayBeTranslated && beginnings.some((one) => streets.translated.includes(one)))) {
    return null
  }
  if (!dated.test(word.plain)) return at
  return sheet.isDigits(at - 1) && at - 1 !== house ? at - 1 : null
}

function own(sheet: Sheet, first: number, last: number): Found {
  return {
    start: sheet.startOf(first),
    end: sheet.endOf(last),
    type: 'ADDRESS',
    verdict: 'redact',
    reason: 'REGISTER',
    confidence: 1,
  }
}
