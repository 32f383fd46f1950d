import { bordersOf } from '@esep/geography'
import type { Touching } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Precinct } from './precinct.entity.ts'
import { PrecinctBorder } from './precinct-border.entity.ts'

/** Where the borders of these precincts meet each other (¶27). */
export async function bordersAmong(
  em: EntityManager,
  precinctIds: readonly string[],
): Promise<Touching[]> {
  const ids = [...precinctIds]
  const borders = await em.find(PrecinctBorder, { precinct: ids, neighbour: ids })
  return borders.map(({ precinct, neighbour, shares }) => ({
    one: precinct.id,
    other: neighbour.id,
    shares,
  }))
}

/** One side of a border, as it is stored. */
export interface BorderRow {
  readonly precinct: string
  readonly neighbour: string
  readonly shares: 'edge' | 'corner'
  readonly metres: number
}

/** A row for each side of every border between these precincts (¶27). */
export function borderRows(precincts: readonly Pick<Precinct, 'id' | 'outline'>[]): BorderRow[] {
  const features = precincts.map(({ id, outline }) => ({ id, geometry: outline }))
  return bordersOf(features).flatMap(({ between: [one, other], shares, metres }) => [
    { precinct: one, neighbour: other, shares, metres },
    { precinct: other, neighbour: one, shares, metres },
  ])
}
