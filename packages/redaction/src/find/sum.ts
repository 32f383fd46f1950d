import { factCue } from '../cue/fact.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'

const round = /^[1-9]\d{0,6}0{3,}$/
const sign = /^[\s\u00a0]?(?:₸|₽|\$|€|%|°)/u

/** Whether the number that ends with this token counts something: money, people, distances. */
export function isSum(sheet: Sheet, last: number, digits: string): boolean {
  if (round.test(digits)) return true
  const end = sheet.endOf(last)
  if (sign.test(sheet.text.slice(end, end + 2))) return true
  const { place, fact } = sheet.cuesAt(last + 1)
  const counts = (fact & factCue.unit) !== 0 || (place & placeCue.counted) !== 0
  return counts && sheet.startOf(last + 1) - end <= 2
}
