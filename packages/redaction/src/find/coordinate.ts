import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'
import { type Found, sure } from './found.ts'
import { factsBefore } from './reading.ts'

/** Points on the map: decimal degrees, degrees and minutes. */
export function findCoordinates(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.digits) {
    const start = sheet.startOf(at)
    if (start < free || !mayBegin(sheet, at)) continue
    const one = pointAt(sheet, at)
    if (!one) continue
    found.push(one)
    free = one.end
  }
  return found
}

/** One to three digits with a fraction behind, or degrees. */
function mayBegin(sheet: Sheet, at: number): boolean {
  const [start, end] = [sheet.startOf(at), sheet.endOf(at)]
  if (end - start > 3 || isOfDate(sheet, at)) return false
  const next = sheet.text.charAt(end)
  if (next === '°' || next === 'º') return true
  if ((next === '.' || next === ',') && sheet.isDigits(at + 1)) {
    return sheet.endOf(at + 1) - sheet.startOf(at + 1) > 2 && sheet.gapAfter(at) < gap.hyphen
  }
  return (sheet.cuesAt(at + 1).fact & factCue.degree) !== 0
}

/** «12.03.2026» */
function isOfDate(sheet: Sheet, at: number): boolean {
  const before = sheet.text.charAt(sheet.startOf(at) - 1)
  return before === '.' && sheet.isDigits(at - 1) && sheet.gapAfter(at - 1) === gap.stop
}

const reach = 90
const side =
  '(?: ?(?:с\\.? ?[шe]\\.?|с\\.? ?е\\.?|ш\\.? ?б\\.?|в\\.? ?д\\.?|[NSEWСЮВЗ](?![\\p{L}])))?'
const between = '[ ,;/]{1,3}(?:(?:и|мен|долгота|бойлық|lon|lng|long|E|N|д\\.?)[ :=]{0,2})?'
const decimal = `\\d{1,3}[.,]\\d{3,9}°?${side}`
const minutes = `\\d{1,3} ?[°º] ?\\d{1,2}(?:[.,]\\d{1,6})?(?: ?['′’](?: ?\\d{1,2}(?:[.,]\\d{1,6})?(?: ?["″”]| ?['′’]{2})?)?)?${side}`
const spelled =
  '\\d{1,3} градус\\p{L}{0,3} \\d{1,2}(?:[.,]\\d+)? минут\\p{L}{0,2}(?: \\d{1,2}(?:[.,]\\d+)? секунд\\p{L}{0,2})?(?: (?:северной|восточной) \\p{L}{6,8})?'
const pair = new RegExp(
  `^(?:${decimal}${between}${decimal}|${minutes}${between}${minutes}|${spelled}${between}${spelled})`,
  'iu',
)
const single = new RegExp(`^(?:${decimal}|${minutes}|${spelled})`, 'iu')
const numbers = /\d{1,3}(?:[.,]\d+)?/g

function pointAt(sheet: Sheet, at: number): Found | null {
  const { text } = sheet
  const start = sheet.startOf(at)
  const window = text.slice(start, start + reach)
  const both = pair.exec(window)?.[0]
  if (both) return inCountry(both) ? spot(text, start, both) : null
  const named = (factsBefore(sheet, at, 2) & factCue.degree) !== 0
  const one = named ? single.exec(window)?.[0] : undefined
  return one ? spot(text, start, one) : null
}

function spot(text: string, start: number, written: string): Found {
  const before =
    /[NSEW]$/.test(text.slice(start - 1, start)) && !/\p{L}/u.test(text.charAt(start - 2))
  return sure('COORD', before ? start - 1 : start, start + written.trimEnd().length)
}

/** Written in degrees, fine enough, or within the country: «12,345 и 12,567» are none. */
function inCountry(written: string): boolean {
  if (written.includes('°') || written.includes('º') || /градус/iu.test(written)) return true
  const [a = 0, b = 0] = (written.match(numbers) ?? []).map((one) => Number(one.replace(',', '.')))
  const fine = (written.match(/[.,]\d{4,}/g) ?? []).length === 2
  const near = (lat: number, lon: number) => lat >= 40 && lat <= 56 && lon >= 46 && lon <= 88
  return near(a, b) || near(b, a) || (fine && a < 180 && b < 180)
}
