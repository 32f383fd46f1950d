import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'
import { type Found, unsure } from './found.ts'

const month = /^(?:желто[қк]сан|наурыз|мамыр)$/u
const highest = 399
const joining = gap.slash | gap.hyphen

/** «Мен Желтоқсан 19 тұрамын», «Наурыз 12/1»: with a capital before a number a Kazakh month is a street, for a day stands before its month. */
export function findMonthStreets(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.digits) {
    const word = sheet.wordAt(at - 1)
    if (!word?.capital || !month.test(word.plain) || sheet.isDigits(at - 2)) continue
    if (sheet.gapAfter(at - 1) !== gap.space || sheet.numberAt(at) > highest) continue
    const isPair = sheet.isDigits(at + 1) && (sheet.gapAfter(at) & joining) !== 0
    found.push(unsure('ADDRESS', sheet.startOf(at - 1), sheet.endOf(isPair ? at + 1 : at)))
  }
  return found
}
