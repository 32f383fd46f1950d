import type { Sheet } from '../../cue/sheet.ts'
import type { Chunk } from './chunk.ts'
import { chunksOf } from './chunks.ts'
import { type Group, groupsOf } from './group.ts'
import { listedWith } from './listed-streets.ts'

/** The streets, houses and towns of a page. */
export interface Places {
  readonly streets: readonly Chunk[]
  readonly towns: readonly Chunk[]
  readonly groups: readonly Group[]
}

/** None of them. */
export const noPlaces: Places = { streets: [], towns: [], groups: [] }

/** Reads the streets, houses and towns of a page. */
export function placesOf(sheet: Sheet): Places {
  const chunks = chunksOf(sheet)
  const streets = chunks.filter(({ kind }) => kind === 'street')
  return {
    streets: streets.flatMap((street) => [street, ...listedWith(sheet, street)]),
    towns: chunks.filter(({ kind }) => kind === 'town'),
    groups: groupsOf(sheet, chunks),
  }
}
