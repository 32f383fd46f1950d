import type { Position } from 'geojson'

/** Metres in a degree of latitude, on the mean sphere of the Earth: right to 0.6 % everywhere. */
export const metresPerLatitude = 111_195

/** Metres in a degree of longitude at this latitude. */
export function metresPerLongitude(latitude: number): number {
  return metresPerLatitude * Math.cos((latitude * Math.PI) / 180)
}

/** Metres to the east and to the north. */
export type Offset = readonly [number, number]

/** Where a position lies from `origin`; good to 1 % within 100 km. */
export function offsetOf([lng = 0, lat = 0]: Position, origin: Position): Offset {
  const [originLng = 0, originLat = 0] = origin
  return [(lng - originLng) * metresPerLongitude(originLat), (lat - originLat) * metresPerLatitude]
}

/** Metres from (0, 0) to the edge between two places. */
export function metresToEdge([x, y]: Offset, [toX, toY]: Offset): number {
  const [dx, dy] = [toX - x, toY - y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length))
  return Math.sqrt((x + along * dx) ** 2 + (y + along * dy) ** 2)
}
