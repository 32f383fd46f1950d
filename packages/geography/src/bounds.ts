import { type Outline, polygonsOf } from './outline.ts'

/** The box around an area, in degrees: what the public `BoundsInput` and `Bounds` have. */
export interface Bounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** The smallest box around one or several areas; throws a RangeError where there is nothing to bound. */
export function boundsOf(...outlines: readonly Outline[]): Bounds {
  const bounds = {
    south: Number.POSITIVE_INFINITY,
    west: Number.POSITIVE_INFINITY,
    north: Number.NEGATIVE_INFINITY,
    east: Number.NEGATIVE_INFINITY,
  }
  for (const [longitude = Number.NaN, latitude = Number.NaN] of outlines.flatMap(outerPositions)) {
    bounds.south = Math.min(bounds.south, latitude)
    bounds.west = Math.min(bounds.west, longitude)
    bounds.north = Math.max(bounds.north, latitude)
    bounds.east = Math.max(bounds.east, longitude)
  }

  if (!Number.isFinite(bounds.south + bounds.west)) throw new RangeError('an empty outline')
  return bounds
}

function outerPositions(outline: Outline) {
  return polygonsOf(outline).flatMap(([ring = []]) => ring)
}
