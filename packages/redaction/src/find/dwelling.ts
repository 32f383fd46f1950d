import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { spelledLike } from '../text/question.ts'
import { type Found, unsure } from './found.ts'
import { isMarked } from './place/chunk.ts'
import { type Numeral, numeralAt } from './place/numeral.ts'

const isDwelling = spelledLike(
  /^(?:бара[кг]\p{L}{0,4}|вагончик\p{L}{0,2}|вагон-?үй\p{L}{0,3}|бытовк\p{L}{1,2}|времянк\p{L}{1,2}|дач(?:а|е|и|у)|саяжай\p{L}{0,4}|гараж(?:е|а|ы)?|бокс(?:е|а)?|балок|балке)$/u,
)
const saysLot = spelledLike(/^(?:участок|участке|бокс|номер)$/u)
const isCompany = spelledLike(/^(?:гск|пгк|кггк|снт|пкст?)$/u)
const mostNumber = 9999

/** Where somebody lives or keeps a car that is no house of a street: «барак 3», «дача № 14», «гараж 27», «ГСК «Мотор», бокс 5». */
export function findDwellings(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.digits) {
    const one = dwellingAt(sheet, at)
    if (one) found.push(one)
  }
  return found
}

const between = blank | gap.mark | gap.stop | gap.hyphen

function dwellingAt(sheet: Sheet, at: number): Found | null {
  // NOTE: of a row of numbers only the first and the last are asked.
  if (sheet.isDigits(at - 1) && sheet.isDigits(at + 1)) return null
  const first = wordBefore(sheet, at)
  if (first === null && !mayStandBehind(sheet, at)) return null
  const numeral = numeralAt(sheet, at)
  if (!numeral || numeral.value === 0 || numeral.value > mostNumber) return null
  if (first !== null) {
    return unsure('ADDRESS', sheet.startOf(companyBefore(sheet, first)), sheet.endOf(numeral.last))
  }
  const isBehind = sheet.says(numeral.last + 1, isDwelling) && tellsWhich(sheet, at, numeral)
  return isBehind ? unsure('ADDRESS', sheet.startOf(at), sheet.endOf(numeral.last + 1)) : null
}

/** «3 барак», «3 «А» барак» */
function mayStandBehind(sheet: Sheet, at: number): boolean {
  return sheet.says(at + 1, isDwelling) || sheet.says(at + 2, isDwelling)
}

/** The word for the dwelling right before the number, or before «участок» and «№»; null where none stands. */
function wordBefore(sheet: Sheet, at: number): number | null {
  if (!sheet.joins(at - 1, between)) return null
  const before = at - 1
  if (sheet.says(before, isDwelling) || sheet.says(before, isCompany)) return before
  const isLot = sheet.says(before, saysLot) && sheet.joins(before - 1, blank)
  return isLot && leads.test(sheet.plainAt(before - 1)) ? before - 1 : null
}

const lived = /^(?:бара[кг]|саяжай)/u
const leads = /^(?:дач|гараж|бара[кг])/u

/** «ГСК «Мотор», бокс 5»: the company of the garages before. */
function companyBefore(sheet: Sheet, at: number): number {
  for (const first of [at - 1, at - 2]) {
    if (sheet.says(first, isCompany) && isNear(sheet, first, at)) return first
  }
  return at
}

const named = blank | gap.comma | gap.quote | gap.hyphen | gap.mark

function isNear(sheet: Sheet, first: number, at: number): boolean {
  for (let one = first; one < at; one += 1) if (!sheet.joins(one, named)) return false
  return true
}

/** «№ 3 барак», «3-барак», «3 барак»: which one it is; «240 гараж» counts. */
function tellsWhich(sheet: Sheet, at: number, { last }: Numeral): boolean {
  if (sheet.gapAfter(last) === gap.hyphen) return true
  if (!sheet.joins(last, blank)) return false
  return (
    isMarked(sheet, at) || (sheet.languageAt(at) === 'kk' && lived.test(sheet.plainAt(last + 1)))
  )
}
