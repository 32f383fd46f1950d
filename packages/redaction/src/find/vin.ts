import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'
import { type Found, sure } from './found.ts'
import { factsBefore } from './reading.ts'

const length = 17
const vin = /^(?=\d*[A-Z])(?=[A-Z]*\d)[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}])/iu

/** The numbers that makers give to cars: «VIN XTA21099043576512», «номер кузова JTDBE32K123456789». */
export function findVins(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.digits) {
    if (at < free || !isGlued(sheet, at)) continue
    const first = sheet.gapAfter(at - 1) === gap.none ? at - 1 : at
    const start = sheet.startOf(first)
    if (!vin.test(sheet.text.slice(start, start + length + 1)) || !isOfCar(sheet, first)) continue
    found.push(sure('PLATE', start, start + length))
    free = at + 1
    while (free < sheet.length && sheet.startOf(free) < start + length) free += 1
  }
  return found
}

/** Whether letters touch the digits. */
function isGlued(sheet: Sheet, at: number): boolean {
  return sheet.gapAfter(at) === gap.none || sheet.gapAfter(at - 1) === gap.none
}

const told = /^(?:vin|вин|кузов|шасси|шанақ|рама|двигател)/u
const reach = 4

function isOfCar(sheet: Sheet, first: number): boolean {
  if ((factsBefore(sheet, first, reach) & factCue.car) !== 0) return true
  for (let at = first - 1; at >= first - reach; at -= 1) {
    if (told.test(sheet.plainAt(at))) return true
  }
  return false
}
