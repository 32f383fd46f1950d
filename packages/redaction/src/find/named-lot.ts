import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import type { Stretch } from '../stretch.ts'
import { blank, gap } from '../text/gap.ts'
import { withQuotes } from '../text/quotation.ts'
import { type Found, unsure } from './found.ts'
import { beginsNext, isCount, numeralAt } from './place/numeral.ts'

const company =
  /^(?:гск|гк|гсо|гпк|пгк|гаражн\p{L}{2,3}|ст|снт|сот|днт|пкст?|пксд|жк|жск|тк|тук|түк|бк|бқ|кооператив\p{L}{0,2}|садоводств\p{L}{1,2}|товариществ\p{L}{1,2}|комплекс\p{L}{0,2}|городок|городке|дач[аеиу]?|саяжай\p{L}{0,4}|кешен\p{L}{1,5})$/u
const lot =
  /^(?:бокс\p{L}{0,3}|гараж\p{L}{0,3}|место|ряд|орын|нп|вп|участ\p{L}{2,4}|учаск\p{L}{1,4}|телім\p{L}{0,3})$/u
const units = placeCue.house | placeCue.flat | placeCue.part
const mostWords = 4

/** Where somebody lives or keeps a car, by what the place is called and a number: «ГСК «Мотор» 14», «СТ «Ветеран», участок 96», «ЖК «Тенгри», НП-15», «Ақ Отау» ТҮК, 9 подъезд, 194 пәтер». */
export function findNamedLots(sheet: Sheet): Found[] {
  const found: Found[] = []
  if ((sheet.page.signs & gap.quote) === 0) return found
  let free = 0
  for (const at of sheet.digits) {
    if (at < free || !isBehindQuote(sheet, at)) continue
    const one = lotAt(sheet, at)
    if (!one) continue
    free = one.last + 1
    const { start, end } = withQuotes(sheet.text, placeOf(sheet, one))
    found.push(unsure('ADDRESS', start, end))
  }
  return found
}

const farthest = 5

/** Whether a quotation mark stands shortly before. */
function isBehindQuote(sheet: Sheet, at: number): boolean {
  for (let one = at - 1; one >= at - farthest; one -= 1)
    if ((sheet.gapAfter(one) & gap.quote) !== 0) return true
  return false
}

function placeOf(sheet: Sheet, { first, last }: Lot): Stretch {
  return { start: sheet.startOf(first), end: sheet.endOf(last) }
}

interface Lot {
  readonly first: number
  readonly last: number
}

function lotAt(sheet: Sheet, at: number): Lot | null {
  const isTold =
    isUnit(sheet, at - 1) && sheet.joins(at - 1, blank | gap.stop | gap.mark | gap.hyphen)
  const first = namedUntil(sheet, isTold ? at - 2 : at - 1)
  if (first === null) return null
  const last = endOf(sheet, at)
  if (last === null) return null
  return isTold || isUnit(sheet, last) || isAlone(sheet, last) ? { first, last } : null
}

/** Whether a word tells a house, a flat, a part of a house or a lot. */
function isUnit(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).place & units) !== 0 || lot.test(sheet.plainAt(at))
}

/** Where the company, or its name, begins that ends at this token: «ГСК «Мотор»», «Мотор» ГК»; null where none does. */
function namedUntil(sheet: Sheet, last: number): number | null {
  if (!sheet.joins(last, blank | gap.comma | gap.quote | gap.mark)) return null
  const isBehind = company.test(sheet.plainAt(last)) && sheet.wordAt(last) !== undefined
  const closing = isBehind ? firstOfCompany(sheet, last) - 1 : last
  if ((sheet.gapAfter(closing) & gap.quote) === 0) return null
  for (let first = closing; first > closing - mostWords; first -= 1) {
    if ((sheet.gapAfter(first - 1) & gap.quote) !== 0 || first === 0) {
      const isBefore =
        company.test(sheet.plainAt(first - 1)) && sheet.joins(first - 1, blank | gap.quote)
      if (isBefore) return first - 1
      return isBehind ? first : null
    }
    if (!sheet.joins(first - 1, blank | gap.hyphen)) return null
  }
  return null
}

/** «тұрғын үй кешені» */
function firstOfCompany(sheet: Sheet, last: number): number {
  const isHomes = sheet.plainAt(last - 1) === 'үй' && sheet.plainAt(last - 2) === 'тұрғын'
  return isHomes ? last - 2 : last
}

/** The last token of the numbers and units that begin with this number; null where it counts. */
function endOf(sheet: Sheet, at: number): number | null {
  let last = -1
  for (let next = at; ; ) {
    const numeral = numeralAt(sheet, next)
    if (!numeral || numeral.value === 0) break
    const isBehind =
      isUnit(sheet, numeral.last + 1) && sheet.joins(numeral.last, blank | gap.hyphen)
    if (!isBehind && isCount(sheet, numeral.last)) break
    last = isBehind ? numeral.last + 1 : numeral.last
    if (!sheet.joins(last, blank | gap.comma)) break
    next = isUnit(sheet, last + 1) && sheet.isDigits(last + 2) ? last + 2 : last + 1
  }
  return last < 0 ? null : last
}

/** Whether no word goes on behind a number that it could count. */
function isAlone(sheet: Sheet, last: number): boolean {
  const isTight = sheet.gapAfter(last) === gap.hyphen
  return (
    !sheet.wordAt(last + 1) || beginsNext(sheet, last) || !(isTight || sheet.joins(last, blank))
  )
}
