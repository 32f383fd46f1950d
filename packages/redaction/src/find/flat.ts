import type { Sheet } from '../cue/sheet.ts'
import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { trait } from '../lexicon/trait.ts'
import { isPatronymic } from '../name/part.ts'
import { blank, gap } from '../text/gap.ts'
import { question } from '../text/question.ts'
import { isEmergency } from './emergency.ts'
import { type Found, unsure } from './found.ts'
import { isCount, type Numeral, numeralAt } from './place/numeral.ts'

/** Flats that no word calls so, told by neighbours: «соседи из 53-й стучат», «нас топят из пятьдесят третьей», «Марта Яковлевна из 60-й», «53-тегі көршілер». */
export function findFlats(sheet: Sheet): Found[] {
  const found: Found[] = []
  const areThere = (sheet.page.marks & mark.neighbour) !== 0
  for (const at of sheet.digits) {
    if (areThere || isNamedFrom(sheet, at)) add(found, flatAt(sheet, at))
  }
  for (const at of sheet.spoken) {
    if (areThere || isNamedFrom(sheet, at)) add(found, flatAt(sheet, at))
  }
  return found
}

function add(found: Found[], one: Found | null): void {
  if (one) found.push(one)
}

function flatAt(sheet: Sheet, first: number): Found | null {
  const numeral = isRussianPlace(sheet, first)
    ? numeralAt(sheet, first)
    : kazakhNumeral(sheet, first)
  if (!numeral || isCount(sheet, numeral.last)) return null
  if (numeral.compound) return houseAndFlat(sheet, first, numeral)
  const isFlat = numeral.suffixed
    ? isNeighbour(sheet, numeral.last + 1, numeral.last) || isNeighbour(sheet, first - 1, first - 1)
    : isFeminine(sheet, numeral) &&
      !isOfThing(sheet, numeral.last) &&
      (isAmongNeighbours(sheet, first) || isNamedFrom(sheet, first))
  return isFlat ? unsure('ADDRESS', sheet.startOf(first), sheet.endOf(numeral.last)) : null
}

/** «притон в 34-58» */
function houseAndFlat(sheet: Sheet, first: number, { last }: Numeral): Found | null {
  const isBoth =
    sheet.isDigits(last) &&
    last === first + 1 &&
    sheet.gapAfter(first) === gap.hyphen &&
    sheet.textOf(last) !== '00'
  return isBoth && !isOfThing(sheet, last) && isAmongNeighbours(sheet, first)
    ? unsure('ADDRESS', sheet.startOf(first), sheet.endOf(last))
    : null
}

const from = /^(?:из|над|под|в|во|с|со|у|от|к|ко|на|про|о|об|за|напротив|сверху|снизу)$/u

function isRussianPlace(sheet: Sheet, at: number): boolean {
  return from.test(sheet.plainAt(at - 1)) && sheet.joins(at - 1, blank)
}

/** «53-тегі», «53-тен», and not «102-ге», which neighbours call. */
function kazakhNumeral(sheet: Sheet, first: number): Numeral | null {
  if (sheet.languageAt(first) !== 'kk' || !sheet.isDigits(first)) return null
  const numeral = numeralAt(sheet, first)
  if (!numeral?.suffixed) return null
  return isEmergency(numeral.value) && dative.test(sheet.plainAt(numeral.last)) ? null : numeral
}

const dative = /^[гғкқ][ае]$/u

const neighbour = /^(?:сосед|көрші|корши|жильц|жилец)/u

/** Whether a word beside the number is a neighbour. */
function isNeighbour(sheet: Sheet, at: number, between: number): boolean {
  return neighbour.test(sheet.plainAt(at)) && sheet.joins(between, blank)
}

const pronoun = /^(?:он|она|они|я|мы|сама?)$/u

const saysFrom = question(({ plain }) => plain === 'из')

/** «Марта Яковлевна из 60-й», «она из сорок пятой»: whether somebody stands before «из» and the number. */
function isNamedFrom(sheet: Sheet, at: number): boolean {
  if (!sheet.says(at - 1, saysFrom) || !sheet.joins(at - 2, blank)) return false
  const word = sheet.wordAt(at - 2)
  if (pronoun.test(word?.plain ?? '')) return true
  if (!word?.capital || !sheet.isCased(at - 2)) return false
  return isPatronymic(word.plain) || (word.senseIn('ru') & (sense.name | sense.nameBeside)) !== 0
}

const feminine = /[йюя]$/u

/** «53-й», «пятой», of a flat; «пятом» is of a house. */
function isFeminine(sheet: Sheet, { ordinal, last }: Numeral): boolean {
  return ordinal && feminine.test(sheet.plainAt(last))
}

/** «из 53-й школы»: a noun or an adjective follows, of which the number is. */
function isOfThing(sheet: Sheet, last: number): boolean {
  const next = sheet.wordAt(last + 1)
  if (!next || !sheet.joins(last, blank)) return false
  const { traits } = next
  if ((traits & (trait.verb | trait.small)) !== 0) return false
  return next.capital || traits === 0 || (traits & (trait.noun | trait.adjective)) !== 0
}

const reach = 6

/** Whether words of neighbours, knocking or flooding stand in the same sentence a few words away. */
function isAmongNeighbours(sheet: Sheet, at: number): boolean {
  return isNearBy(sheet, at, -1) || isNearBy(sheet, at, 1)
}

function isNearBy(sheet: Sheet, from: number, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) <= reach; at += step) {
    if (endsSentence(sheet, step > 0 ? at - 1 : at)) return false
    if (((sheet.wordAt(at)?.marks ?? 0) & mark.neighbour) !== 0) return true
  }
  return false
}

function endsSentence(sheet: Sheet, at: number): boolean {
  return (sheet.gapAfter(at) & (gap.stop | gap.other)) !== 0
}
