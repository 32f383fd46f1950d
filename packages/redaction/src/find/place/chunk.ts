import { placeCue } from '../../cue/place.ts'
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
