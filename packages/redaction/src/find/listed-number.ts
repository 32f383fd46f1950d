import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'
import { isMobile } from './dialled.ts'
import { type Found, sure, unsure } from './found.ts'
import { factsBefore, isBorn } from './reading.ts'
import { isSum } from './sum.ts'

const listing = gap.comma | gap.colon
const between = listing | gap.space | gap.hyphen
const mostGroups = 6
const withoutCountry = 10
/** How many digits there are in each group of a telephone, and in each of a personal number. */
const phones = new Set(['13322', '1334', '13223', '4322', '3322', '334', '3223'])
const personal = new Set(['3333', '66', '444', '222222', '633', '2226'])

/** Numbers whose groups are parted as in a list: «8,701,555,12,34», «8:701:555:12:34», «ИИН 870,512,300,123». */
export function findListedNumbers(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.digits) {
    if (at < free || (sheet.gapAfter(at) & listing) === 0 || !sheet.isDigits(at + 1)) continue
    const first = startOf(sheet, at)
    const last = endOf(sheet, at)
    free = last + 1
    const one = numberOf(sheet, first, last)
    if (one) found.push(one)
  }
  return found
}

/** «8 747, 720, 09, 48»: what is parted by nothing but a space before the first comma belongs to it. */
function startOf(sheet: Sheet, at: number): number {
  const before = sheet.isDigits(at - 1) && sheet.gapAfter(at - 1) === gap.space
  return before && sheet.endOf(at - 1) - sheet.startOf(at - 1) === 1 ? at - 1 : at
}

function endOf(sheet: Sheet, at: number): number {
  let last = at
  while (last - at < mostGroups && sheet.isDigits(last + 1) && sheet.joins(last, between)) last += 1
  return last
}

function numberOf(sheet: Sheet, first: number, last: number): Found | null {
  let digits = ''
  let shape = ''
  for (let at = first; at <= last; at += 1) {
    const group = sheet.textOf(at)
    digits += group
    shape += group.length
  }
  const place = [sheet.startOf(first), sheet.endOf(last)] as const
  const isTight = sheet.joins(first, listing)
  if (phones.has(shape) && isMobile(digits)) {
    if (digits.length > withoutCountry) return sure('PHONE', ...place)
    return isTight ? unsure('PHONE', ...place) : null
  }
  if (!personal.has(shape)) return null
  if ((factsBefore(sheet, first, 2) & factCue.personal) !== 0) return sure('IIN', ...place)
  return isTight && !isSum(sheet, last, digits) && isBorn(digits) ? unsure('IIN', ...place) : null
}
