import { factCue } from '../cue/fact.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { tokenBehind } from './token-behind.ts'

const extension =
  /^(?:\s?\/\s?\d{1,4}(?!\d)|,?\s{0,2}\(?(?:доб(?:авочн\p{L}{2})?|вн(?:утр)?|ішкі|ишки|ext)\.?:?\s{0,2}(?:№\s?)?\d{1,5}(?!\d)\)?)/iu
const another =
  /^(?:[,;] ?|,? (?:и|или|және|немесе)(?: на конце)? | \()[-…]{0,2}(\d\d(?:-?\d\d)?)\)?(?![\d\p{L}-]|[.:/]\d)/u
const year = /^(?:19|20)\d\d$/
const reach = 28

/** Where a telephone ends with what is told of it behind: the number within the house, «доб. 117», and the ends of other telephones, «555-12-34, 35». */
export function phoneEnd(sheet: Sheet, token: number, end: number): number {
  const { text } = sheet
  let last = end + (extension.exec(text.slice(end, end + reach))?.[0].length ?? 0)
  for (;;) {
    const [all = '', digits = ''] = another.exec(text.slice(last, last + reach)) ?? []
    if (all === '' || year.test(digits) || countsNext(sheet, token, last + all.length)) return last
    last += all.length
  }
}

const longestGap = 3

/** «555-12-34, 35 человек»: a count, a date or a flat, told by the word behind. */
function countsNext(sheet: Sheet, from: number, end: number): boolean {
  const next = tokenBehind(sheet, from, end)
  if (sheet.startOf(next) - end > longestGap) return false
  const { fact, place } = sheet.cuesAt(next)
  return (fact & counting) !== 0 || (place & counted) !== 0
}

const counting = factCue.unit | factCue.month | factCue.year | factCue.age | factCue.form
const counted =
  placeCue.counted | placeCue.flat | placeCue.house | placeCue.part | placeCue.numbered
