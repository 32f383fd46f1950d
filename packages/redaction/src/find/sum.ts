import { factCue } from '../cue/fact.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { sign, signAt } from '../text/sign.ts'
import { beginsNext } from './place/numeral.ts'

// NOTE: «7000603000» is a telephone.
const round = /^(?!7[04-7]\d{8}$)[1-9]\d{0,6}0{3,}$/
const zeros = '000'
const counted = new Set('₸₽$€%°')

/** Whether the number that ends with this token counts something: money, people, distances. */
export function isSum(sheet: Sheet, last: number, digits: string): boolean {
  if (digits.endsWith(zeros) && round.test(digits)) return true
  const end = sheet.endOf(last)
  if (isSigned(sheet.text, end)) return true
  const { place, fact } = sheet.cuesAt(last + 1)
  const counts = (fact & factCue.unit) !== 0 || (place & placeCue.counted) !== 0
  return (
    counts && !beginsNext(sheet, last) && blank.test(sheet.text.slice(end, sheet.startOf(last + 1)))
  )
}

/** «5 ₸», «5%» */
function isSigned(text: string, end: number): boolean {
  const kind = signAt(text, end)
  const at = kind === sign.space || kind === sign.newline ? end + 1 : end
  return counted.has(text.charAt(at))
}

// NOTE: behind a comma begins something else: «телефоны 708-632-78-46, шағымға …».
const blank = /^[\s\u00a0-]{0,2}$/u
