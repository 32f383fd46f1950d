import { locate } from '@esep/geography/point'
import { type Area, areasOf } from '../map/outline.ts'

const country = '000000000'

/** Where a position lies: in a precinct, between several, in a part without precincts, or outside the country. */
export type Spot =
  | {
      readonly kind: 'found'
      readonly precincts: readonly { readonly id: string; readonly number: number }[]
    }
  | { readonly kind: 'outside' }
  | { readonly kind: 'uncharted' }

interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Walks from the country's outlines to the region's and the district's, so that only their codes are ever asked for. */
export async function locateWithin(
  position: Position,
  load: (kato: string) => Promise<unknown>,
): Promise<Spot> {
  const regions = areasAt(areasOf(await load(country)), position)
  if (regions.length === 0) return { kind: 'outside' }

  const districts = await partsAt(regions, position, load)
  const cells = await Promise.all(districts.map(async ({ id }) => areasOf(await load(id))))
  const precincts = areasAt(cells.flat(), position).map(({ id, properties }) => ({
    id,
    number: Number(properties['number']),
  }))
  return precincts.length > 0 ? { kind: 'found', precincts } : { kind: 'uncharted' }
}

async function partsAt(
  areas: readonly Area[],
  position: Position,
  load: (kato: string) => Promise<unknown>,
): Promise<Area[]> {
  const parts = await Promise.all(areas.map(async ({ id }) => areasOf(await load(id))))
  return areasAt(parts.flat(), position)
}

/** The areas around a position, and those whose border is so near that it may lie in them. */
function areasAt(areas: readonly Area[], position: Position): Area[] {
  const { matches, inside, ambiguous } = locate(areas, position)
  if (!inside && !ambiguous) return []
  return matches.flatMap(({ id }) => areas.find((area) => area.id === id) ?? [])
}
