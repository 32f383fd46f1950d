import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Numeral } from './numeral.ts'

/** What a piece of an address says. */
export type ChunkKind = 'street' | 'house' | 'flat' | 'part' | 'number' | 'town' | 'corner'

/** A piece of an address: neighbouring tokens. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  readonly numeral?: Numeral
  /** Cannot be a count of houses or flats: «кв. 4», «14-й квартиры», «4-пәтер». */
  readonly firm?: boolean
}

/** The words with which a house, a flat or a part of a house is told, as bits of {@link placeCue}. */
export const units = placeCue.house | placeCue.flat | placeCue.part

/** What may stand between such a word and its number: «д. № 5», «кв.: 12». */
export const afterMarker = blank | gap.stop | gap.mark | gap.colon | gap.hyphen

const around = gap.bracket | gap.quote

/** «кв(35)», «кв "35"», «квартира (№ 35)»: whether a bracket or a quotation mark opens behind this token, and closes behind the number that ends at `last`. */
export function isEnclosed(sheet: Sheet, at: number, last: number): boolean {
  const isOpened = (sheet.gapAfter(at) & around) !== 0 && sheet.joins(at, afterMarker | around)
  return isOpened && /[)\]»”"']/u.test(sheet.text.charAt(sheet.endOf(last)))
}

/** «№35 пәтер»: whether a sign says that the number at this place tells which one. */
export function isMarked(sheet: Sheet, at: number): boolean {
  const start = sheet.startOf(at)
  return /[№#]\s?$/u.test(sheet.text.slice(Math.max(0, start - 2), start))
}
