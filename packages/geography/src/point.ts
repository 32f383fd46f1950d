import type { Position } from 'geojson'
import pointInPolygon from 'point-in-polygon-hao'
import { metresToEdge, offsetOf } from './ground.ts'
import { type Outline, type Outlined, polygonsOf } from './outline.ts'

/** An area near a point, and how far from it in metres: 0 inside and on the edge. */
export interface Match {
  readonly id: string
  readonly metres: number
}

/** The areas at a point. */
export interface Located {
  /** Those the point lies in and those whose border is close; where it lies in none, the nearest. Nearest first. */
  readonly matches: readonly Match[]
  /** Whether the point lies in the first of them. */
  readonly inside: boolean
  /** Whether more than one lies within the border's width, so that only a person can tell which is meant. */
  readonly ambiguous: boolean
}

/** How sure a place on the map is. */
export interface Precision {
  /** Closer than this to two areas, a point is ambiguous: about what a telephone is wrong by, in metres. */
  readonly borderMetres?: number
  /** How many areas to name where the point lies in none. */
  readonly nearest?: number
}

/** The areas at a point, by trying each: for the few of one district, without an index. */
export function locate(
  features: readonly Outlined[],
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  precision: Precision = {},
): Located {
  return located(
    features.map(({ id, geometry }) => ({ id, metres: metresTo(geometry, latitude, longitude) })),
    precision,
  )
}

/** What these distances say about a point. */
export function located(
  distances: readonly Match[],
  { borderMetres = 25, nearest = 3 }: Precision = {},
): Located {
  const sorted = [...distances].sort((a, b) => a.metres - b.metres)
  const close = sorted.filter(({ metres }) => metres <= borderMetres)
  const inside = sorted[0]?.metres === 0

  return {
    matches: inside ? close : sorted.slice(0, Math.max(nearest, close.length)),
    inside,
    ambiguous: close.length > 1,
  }
}

/** Metres from a point to an area: 0 inside and on the edge, holes are outside. */
export function metresTo(outline: Outline, latitude: number, longitude: number): number {
  const point = [longitude, latitude]
  if (polygonsOf(outline).some((rings) => pointInPolygon(point, rings) !== false)) return 0

  return metresToBorder(outline, latitude, longitude)
}

/** Metres from a point inside or outside to the border of an area, that of a hole included. */
export function metresToBorder(outline: Outline, latitude: number, longitude: number): number {
  const rings = polygonsOf(outline).flat()
  return Math.min(...rings.map((ring) => metresToRing(ring, [longitude, latitude])))
}

function metresToRing(ring: readonly Position[], point: Position): number {
  let least = Number.POSITIVE_INFINITY
  let from = offsetOf(ring[0] ?? [], point)
  for (const position of ring) {
    const to = offsetOf(position, point)
    least = Math.min(least, metresToEdge(from, to))
    from = to
  }
  return least
}
