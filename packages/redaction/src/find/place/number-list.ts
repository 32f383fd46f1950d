import { factCue } from '../../cue/fact.ts'
import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import { spelledLike } from '../../text/question.ts'
import { type Chunk, units } from './chunk.ts'
import { isInmate, isResident } from './lived-at.ts'
import { figuresAt, isCount, type Numeral, numeralAt } from './numeral.ts'

/** One of several numbers, and whether «и» or the like joins it to the one before. */
interface Listed {
  readonly numeral: Numeral
  readonly joined: boolean
}

const mostNumbers = 20

/** Where a list of numbers behind a word for flats or houses ends: «кв. 12, 15 и 19», «№12, №15»; the number itself where no other follows. */
export function listEnd(sheet: Sheet, last: number): number {
  let end = last
  for (let count = 1; count < mostNumbers; count += 1) {
    const next = nextListed(sheet, end)?.numeral
    if (!next || isOfNext(sheet, next.last)) break
    end = next.last
  }
  return end
}

/** The flats whose numbers begin with this one: «12 и 15 квартиры», «12, 15, 19 пәтерлер»; null where no word behind the last calls them so. */
export function flatsFrom(sheet: Sheet, first: number, numeral: Numeral): Chunk | null {
  if (sheet.placed.length === 0) return null
  let end: Listed | null = null
  for (let count = 1; count < mostNumbers; count += 1) {
    const next = nextListed(sheet, end?.numeral.last ?? numeral.last)
    if (!next) break
    end = next
  }
  if (!end) return null
  const { last, ordinal, value } = end.numeral
  const flats = sheet.plainAt(last + 1)
  // NOTE: of «Сатпаева 10, 3-я квартира» the first is the house.
  const isOne = one.test(flats) || (flats === 'квартир' && isOfInmates(sheet, first))
  const areSuch = ordinal ? numeral.ordinal && anyFlat.test(flats) : end.joined && isOne
  if (!(areSuch || many.test(flats)) || !sheet.joins(last, blank | gap.hyphen)) return null
  const isNoCount = end.joined && value > mostOfFew && !kazakhOne.test(flats)
  const isWhich = kazakhMany.test(flats) || isNumbered(sheet, last)
  const firm = ordinal || isWhich || isNoCount
  return { kind: 'flat', first, last: last + 1, numeral, firm }
}

/** «жильцы 35 и 38 квартир»: whose the flats are stands before their numbers. */
function isOfInmates(sheet: Sheet, first: number): boolean {
  return isInmate(sheet.plainAt(first - 1)) && sheet.joins(first - 1, blank)
}

/** «35 және 36 пәтер тұрғындары», «35 мен 36-пәтер»: the last of them is one of that number. */
function isNumbered(sheet: Sheet, last: number): boolean {
  return sheet.gapAfter(last) === gap.hyphen || isResident(sheet.plainAt(last + 2))
}

const anyFlat = /^(?:квартир|п[әа]тер)/u
const many = /^(?:квартира(?:х|м|ми)|п[әа]терлер.{0,8})$/u
const one = /^(?:кв|квартир[аыеу]|квартирой|п[әа]т|п[әа]тер.{0,5})$/u
const kazakhMany = /^п[әа]терлер/u
const kazakhOne = /^п[әа]т/u
/** «2 и 3 квартиры» may count them. */
const mostOfFew = 4

/** «12 и 15», «12 немесе 15»: whether a word joins the number before it to the next. */
export function isAnd(sheet: Sheet, at: number): boolean {
  return sheet.says(at, saysAnd) && sheet.joins(at - 1, blank)
}

const saysAnd = spelledLike(/^(?:и|или|либо|және|жане|мен|пен|бен|не|немесе|әлде)$/u)
const mostFlat = 999

/** The number with which a list goes on behind the one that ends here. */
function nextListed(sheet: Sheet, last: number): Listed | null {
  const joined = isAnd(sheet, last + 1)
  const before = joined ? last + 1 : last
  if (!sheet.isDigits(before + 1) || !sheet.joins(before, gap.space | gap.comma | gap.mark)) {
    return null
  }
  const isComma = sheet.text.charAt(sheet.endOf(last)) === ','
  const numeralBehind = isTight(sheet, last) ? figuresAt : numeralAt
  const numeral = joined || isComma ? numeralBehind(sheet, before + 1) : null
  return numeral && numeral.value > 0 && numeral.value <= mostFlat ? { numeral, joined } : null
}

/** «кв.12,15»: no space behind the comma. */
function isTight(sheet: Sheet, last: number): boolean {
  return sheet.gapAfter(last) === gap.comma
}

const ofPlace = units | placeCue.street | placeCue.streetAfter | placeCue.streetHalf

/** «кв. 5, 3 этаж», «кв. 5, 2 собаки», «кв. 5, 8 701 …»: whether the number that ends here goes with what follows it. */
export function isOfNext(sheet: Sheet, last: number): boolean {
  if (isResident(sheet.plainAt(last + 1))) return false
  if (isCount(sheet, last)) return !isTight(sheet, last) || nextListed(sheet, last) === null
  if (!sheet.joins(last, blank | gap.hyphen)) return false
  const next = sheet.wordAt(last + 1)
  if (!next) return sheet.isDigits(last + 1)
  if ((sheet.cuesAt(last + 1).place & ofPlace) !== 0) return true
  if (next.capital || !sheet.joins(last, blank)) return false
  if (isAnd(sheet, last + 1)) return isFirstOfDays(sheet, last)
  if (sheet.languageAt(last) === 'kk') return !goesOn.test(next.plain)
  return next.entry.look().cases.includes('genitive')
}

/** «12 и 13 марта»: whether the number that ends here is joined to another, behind which a month stands. */
export function isFirstOfDays(sheet: Sheet, last: number): boolean {
  const isJoined = isAnd(sheet, last + 1) && sheet.isDigits(last + 2)
  return isJoined && (sheet.cuesAt(last + 3).fact & factCue.month) !== 0
}

/** Neighbours, whom a number is of, and small words. */
const goesOn = /^(?:көрші|корші|корши|да$|де$|ғана$)/u
