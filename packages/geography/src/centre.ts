import type { Position } from 'geojson'
import polylabel from 'polylabel'
import { boundsOf } from './bounds.ts'
import { type Outline, polygonsOf } from './outline.ts'

/**
 * The point of an area that lies farthest from its edge, where a label or a marker stands best: always inside,
 * also of a sickle or of an area with holes; in the larger part where there are several.
 */
export function centreOf(outline: Outline): { latitude: number; longitude: number } {
  const { south, north } = boundsOf(outline)
  // Degrees of longitude are shortened first, so that "farthest" is meant in metres.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const poles = polygonsOf(outline).map((rings) => {
    const plane = rings.map((ring) =>
      ring.map(([x = 0, y = 0]): [number, number] => [x * narrow, y]),
    )
    return polylabel(plane, spanOf(plane) / 1000)
  })

  const best = poles.reduce((a, b) => (b.distance > a.distance ? b : a))
  return { latitude: best[1], longitude: best[0] / narrow }
}

function spanOf([ring = []]: readonly Position[][]): number {
  const ys = ring.map(([, y = 0]) => y)
  return Math.max(...ys) - Math.min(...ys)
}
