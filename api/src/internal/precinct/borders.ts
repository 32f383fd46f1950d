import { bordersOf, boundsOf } from '@esep/geography'
import type { Day, Touching } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PublishedPrecinct } from '../../public/precinct/precinct.entity.ts'
import { Precinct } from './precinct.entity.ts'
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

interface Begun {
  readonly begun: readonly Precinct[]
  /** Their first day. */
  readonly from: Day
}

/** Keeps where the borders of new precincts meet those of each other and of others, and gives the ids of these (¶27). */
export async function drawBorders(em: EntityManager, { begun, from }: Begun): Promise<string[]> {
  const isNew = (id: string) => begun.some((precinct) => precinct.id === id)
  const others = await outlinedNear(em, { begun, from })
  const rows = borderRows([...begun, ...others]).filter(
    ({ precinct, neighbour }) => isNew(precinct) || isNew(neighbour),
  )
  for (const row of rows) em.create(PrecinctBorder, row)
  await em.flush()
  return rows.map(({ neighbour }) => neighbour).filter((id) => !isNew(id))
}

// Degrees; more than the metre that borders may lie apart.
const aside = 0.0001

/** Other precincts that are there on that day and whose boxes reach those of the new ones. */
async function outlinedNear(em: EntityManager, { begun, from }: Begun): Promise<Precinct[]> {
  if (begun.length === 0) return []
  const { south, west, north, east } = boundsOf(...begun.map(({ outline }) => outline))
  const near = await em.find(
    PublishedPrecinct,
    {
      south: { $lte: north + aside },
      north: { $gte: south - aside },
      west: { $lte: east + aside },
      east: { $gte: west - aside },
      $or: [{ validUntil: null }, { validUntil: { $gt: from } }],
    },
    { fields: ['id'] },
  )
  const newIds = begun.map(({ id }) => id)
  return em.find(
    Precinct,
    { id: { $in: near.map(({ id }) => id), $nin: newIds } },
    { populate: ['outline'] },
  )
}
