import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import { type Chunk, isMarked, units } from './chunk.ts'
import { areColumns } from './column.ts'
import { isOfResidents } from './lived-at.ts'
import { nameFrom, nameUntil } from './name.ts'
import { flatsFrom, isFirstOfDays } from './number-list.ts'
import { isCount, isSquareMetres, type Numeral, numeralAt } from './numeral.ts'
import { isField, leadsToName, secondOf } from './street-chunk.ts'
import { isOfNumberedName } from './street-part.ts'
import { isAdjective, kindOf, takesNumberBefore } from './unit-chunk.ts'

const { street, streetAfter, streetHalf, numbered } = placeCue

/** «17 дом», «12-шағын аудан», «12-көше», «17»: a piece that begins with a number, or the number alone. */
export function numberChunk(sheet: Sheet, at: number, free: number): Chunk | null {
  if (isRow(sheet, at)) return { kind: 'street', first: at, last: at + 1 }
  const among = isAmongNumbers(sheet, at, free)
  if (among && isBeforeNumber(sheet, at)) return null
  const numeral = numeralAt(sheet, at)
  if (!numeral) return null
  const flats = flatsFrom(sheet, at, numeral)
  if (flats) return flats
  const { last } = numeral
  const next = last + 1
  const { place } = sheet.cuesAt(next)
  if (place !== 0 && sheet.joins(last, blank | gap.hyphen | (numeral.compound ? gap.quote : 0))) {
    if (
      (place & units) !== 0 &&
      !isAdjective(sheet, next) &&
      !isSquareMetres(sheet, next) &&
      takesNumberBefore(sheet, next, numeral)
    ) {
      const firm = isCertain(sheet, at, numeral)
      return { kind: kindOf(sheet, next), first: at, last: next, numeral, firm }
    }
    const second = (place & streetHalf) !== 0 ? secondOf(sheet, next) : null
    if (second)
      return {
        kind: 'street',
        first: nameStart(sheet, at, free),
        last: second,
      }
    const isNumbered = (place & numbered) !== 0 || sheet.gapAfter(last) === gap.hyphen
    if (isNumbered && (place & streetAfter) !== 0 && !startsNamed(sheet, next)) {
      return { kind: 'street', first: nameStart(sheet, at, free), last: next }
    }
  }
  if (among || isOfName(sheet, at, last) || isFirstOfDays(sheet, last)) return null
  const counts = !numeral.suffixed && isCount(sheet, last) && !isOfResidents(sheet, at, numeral)
  return counts ? null : { kind: 'number', first: at, last, numeral }
}

/** «Самал-2 шағын ауданы», «ЖЕТІСУ-2 Ш/А»: the name before the hyphen. */
function nameStart(sheet: Sheet, at: number, free: number): number {
  if (isOfNumberedName(sheet, at)) return Math.min(at, nameUntil(sheet, at, free))
  const isHyphened = sheet.gapAfter(at - 1) === gap.hyphen && sheet.wordAt(at - 1) !== undefined
  return isHyphened && at > free && !sheet.isCased(at - 1) ? at - 1 : at
}

const longestDistrict = 2

/** «1,мкр,12,35»: the fields of a row. */
function isRow(sheet: Sheet, at: number): boolean {
  if (!isField(sheet, at) || (sheet.cuesAt(at + 1).place & numbered) === 0) return false
  const isShort = sheet.endOf(at) - sheet.startOf(at) <= longestDistrict
  return isShort && isField(sheet, at + 1) && sheet.isDigits(at + 2)
}

/** A number behind a number that is no part of an address, as in tables and phones. */
function isAmongNumbers(sheet: Sheet, at: number, free: number): boolean {
  if (at === 0) return true
  return at > free && sheet.isDigits(at - 1) && !isOfNumberedName(sheet, at - 1)
}

function isBeforeNumber(sheet: Sheet, at: number): boolean {
  return sheet.gapAfter(at) === gap.space && sheet.isDigits(at + 1)
}

/** «Самал-2, 33 дом»: a number that goes with the name before it, for the house follows. */
function isOfName(sheet: Sheet, at: number, last: number): boolean {
  if (!isOfNumberedName(sheet, at)) return false
  if (!sheet.joins(last, blank | gap.comma) && !areColumns(sheet, last)) return false
  return sheet.isDigits(last + 1) || (sheet.cuesAt(last + 1).place & (units | street)) !== 0
}

/** «17 мкр Самал»: the word for the street has its own name. */
function startsNamed(sheet: Sheet, at: number): boolean {
  return leadsToName(sheet, at) && nameFrom(sheet, at + 1) > at
}

/** «14-й квартиры», «4-пәтер», «№35 пәтер», «35-36 пәтерлер»: which one it is, and no count. */
function isCertain(sheet: Sheet, at: number, numeral: Numeral): boolean {
  const { last, ordinal, compound } = numeral
  if (ordinal || sheet.gapAfter(last) === gap.hyphen || isMarked(sheet, at)) return true
  return (compound && kazakhFlats.test(sheet.plainAt(last + 1))) || isWhich(sheet, at, numeral)
}

/** A number that counts has no plural behind it. */
const kazakhFlats = /^п[әа]терлер/u

const oneHouse = /^дом(?:а|у|ом|е)$/u
const whence = /^(?:из|с|со|у|от|до|около|возле|напротив|против)$/u
const countedHouses = /(?:^|[^1])[234]$/

/** «жильцы 12 дома», «из 3 дома», «в 5 доме»: which house it is; «построили 3 дома» counts them. */
function isWhich(sheet: Sheet, first: number, { value, last }: Numeral): boolean {
  const plain = sheet.plainAt(last + 1)
  if (!oneHouse.test(plain)) return false
  if (plain !== 'дома' || !countedHouses.test(`${value}`)) return true
  return whence.test(sheet.plainAt(first - 1)) && sheet.joins(first - 1, blank)
}
