import type { Sheet } from '../../cue/sheet.ts'
import { gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { mayBeCounted, mayBeCountedInKazakh } from './counted.ts'
import type { Numeral } from './numeral.ts'

/** «Абая | 12», «Абая<tab>12»: whether a stroke, a tab or several blanks part this token from the next as columns of one line. */
export function areColumns(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  if (bits === gap.none || (bits & ~(gap.space | gap.other)) !== 0) return false
  const between = sheet.text.slice(sheet.endOf(at), sheet.startOf(at + 1))
  const sign = between.trim()
  if (sign === '') return !between.includes('\n') && (between.length > 1 || between === '\t')
  return sign === '|' && !between.includes('\n')
}

const mostFlat = 999

/** «Абая | 12 | 35 | шум», «ул Абая 12 35»: whether the number right behind a house is its flat, in a column of its own or behind a blank; what it counts stands behind a blank too. */
export function isFlatBehind(sheet: Sheet, house: Chunk, numeral: Numeral): boolean {
  const { kind, last, numeral: said } = house
  const isHouse = (kind === 'number' || kind === 'house') && said?.last === last
  if (!isHouse || said.inWords || numeral.ordinal || numeral.inWords || numeral.compound)
    return false
  if (numeral.value === 0 || numeral.value > mostFlat) return false
  if (sheet.gapAfter(last) !== gap.space && !areColumns(sheet, last)) return false
  return endsField(sheet, numeral)
}

const shortestPhone = 5

function endsField(sheet: Sheet, { last, value }: Numeral): boolean {
  if (sheet.gapAfter(last) !== gap.space || areColumns(sheet, last)) return true
  if (sheet.isDigits(last + 1)) {
    return sheet.endOf(last + 1) - sheet.startOf(last + 1) >= shortestPhone
  }
  return !mayBeCounted(sheet, last + 1, value) && !mayBeCountedInKazakh(sheet, last + 1)
}
