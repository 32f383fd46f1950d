import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Group } from './group.ts'
import { wordsBefore } from './numeral.ts'

/** «Абая сорок пять дробь два, квартира восемь»: where the house in words before a flat begins; the flat itself where none is said. */
export function spokenBefore(sheet: Sheet, flat: number): number {
  const part = housePartBefore(sheet, flat)
  if (sheet.plainAt(part - 1) !== 'дробь') return part
  const house = housePartBefore(sheet, part - 1)
  return house < part - 1 ? house : part
}

/** Whether the number of a house is said in words before the flat with which these pieces begin. */
export function hasHouseInWords(sheet: Sheet, [flat]: Group): boolean {
  return flat !== undefined && spokenBefore(sheet, flat.first) < flat.first
}

function housePartBefore(sheet: Sheet, next: number): number {
  return sheet.joins(next - 1, blank | gap.comma) ? (wordsBefore(sheet, next - 1, 0) ?? next) : next
}
