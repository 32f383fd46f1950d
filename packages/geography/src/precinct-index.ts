import Flatbush from 'flatbush'
import { boundsOf } from './bounds.ts'
import { metresPerLatitude, metresPerLongitude } from './ground.ts'
import type { Outlined } from './outline.ts'
import { type Located, located, type Match, metresTo, type Precision } from './point.ts'

/** Precincts that can be asked which of them lies at a point. */
export interface PrecinctIndex {
  /** The precincts at a point, as {@link Located} says; latitude before longitude, in degrees. */
  locate(latitude: number, longitude: number): Located
}

/** An index of precincts; points closer than `borderMetres` to two of them are ambiguous. */
export function precinctIndex(
  features: readonly Outlined[],
  { borderMetres = 25, nearest = 3 }: Precision = {},
): PrecinctIndex {
  const boxes = boxesOf(features)
  const precision = { borderMetres, nearest }

  return { locate: find }

  function find(latitude: number, longitude: number): Located {
    const here = within(borderMetres, latitude, longitude)
    if (here.some(({ metres }) => metres === 0)) return located(here, precision)

    // The nearest boxes may not hold the nearest precincts, but those are no farther away than what is in the boxes.
    const near = measured(boxes?.neighbors(longitude, latitude, nearest) ?? [], latitude, longitude)
    const reach = Math.max(borderMetres, ...near.map(({ metres }) => metres))
    return located(within(reach, latitude, longitude), precision)
  }

  function within(reach: number, latitude: number, longitude: number): Match[] {
    if (!boxes) return []

    const [east, north] = [reach / metresPerLongitude(latitude), reach / metresPerLatitude]
    const found = boxes.search(
      longitude - east,
      latitude - north,
      longitude + east,
      latitude + north,
    )
    return measured(found, latitude, longitude).filter(({ metres }) => metres <= reach)
  }

  function measured(found: readonly number[], latitude: number, longitude: number): Match[] {
    return found
      .flatMap((at) => features[at] ?? [])
      .map(({ id, geometry }) => ({ id, metres: metresTo(geometry, latitude, longitude) }))
  }
}

function boxesOf(features: readonly Outlined[]): Flatbush | null {
  if (features.length === 0) return null

  const boxes = new Flatbush(features.length)
  for (const { geometry } of features) {
    const { west, south, east, north } = boundsOf(geometry)
    boxes.add(west, south, east, north)
  }
  boxes.finish()
  return boxes
}
