import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import { type Chunk, isEnclosed } from './chunk.ts'
import { isInstitution, isOfInstitution } from './group.ts'

/** The signs by which a house may stand apart from a street of many towns: «Абая №12», «Абая (12)», «Абая: 12-35», «Абая/12/35». */
export const houseSigns = gap.mark | gap.bracket | gap.colon | gap.slash

/** A street as it stands before a number. */
interface Street {
  readonly first: number
  readonly last: number
}

/** Whether the number behind such a sign may be a house: not «школа Абая №12», «Абая (12 столбов)». */
export function isSignedHouse(sheet: Sheet, { first, last }: Street, house: Chunk): boolean {
  const bits = sheet.gapAfter(last) & houseSigns
  if ((bits & gap.bracket) !== 0) return isEnclosed(sheet, last, house.last)
  if ((bits & gap.mark) === 0) return bits === gap.colon || bits === gap.slash
  return !isOfSchool(sheet, first, house.last) && !isThing(sheet, house.last + 1)
}

function isOfSchool(sheet: Sheet, first: number, last: number): boolean {
  if (isOfInstitution(sheet, last)) return true
  return [first - 1, first - 2].some(
    (at) =>
      isInstitution(sheet.plainAt(at)) || (sheet.cuesAt(at).place & placeCue.namedAfter) !== 0,
  )
}

/** «По Абая №12 автобус»: the number is of what stands behind. */
function isThing(sheet: Sheet, at: number): boolean {
  const word = sheet.joins(at - 1, blank) ? sheet.wordAt(at) : undefined
  return word !== undefined && (word.traits & trait.noun) !== 0 && word.entry.cues.place === 0
}

/** Whether the number may count as well: a colon, a stroke or a bracket alone makes no house of it. */
export function mayCountBehindSign(sheet: Sheet, last: number, { numeral }: Chunk): boolean {
  const isApart = (sheet.gapAfter(last) & (houseSigns & ~gap.mark)) !== 0
  return isApart && numeral?.compound !== true
}
