/** South, west, north and east in degrees. */
export interface Bounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** A picture of a piece of ground: where a place lies in it, in its own units from the upper left. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly project: (longitude: number, latitude: number) => readonly [number, number]
}

/** Fits `bounds` into a picture of this size, in Mercator's projection, with `margin` on every side. */
export function frameOf(
  bounds: Bounds,
  { width, height, margin = 0 }: { width: number; height: number; margin?: number },
): Frame {
  const [west, east] = [radians(bounds.west), radians(bounds.east)]
  const [south, north] = [mercator(bounds.south), mercator(bounds.north)]
  const scale = Math.min(
    (width - 2 * margin) / Math.max(east - west, Number.EPSILON),
    (height - 2 * margin) / Math.max(north - south, Number.EPSILON),
  )
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2]

  return {
    width,
    height,
    project: (longitude, latitude) => [
      round(width / 2 + (radians(longitude) - middleX) * scale),
      round(height / 2 - (mercator(latitude) - middleY) * scale),
    ],
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
