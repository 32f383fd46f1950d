import type { Bounds } from './bounds.ts'
import { boundsOf } from './bounds.ts'
import { type Outline, polygonsOf } from './outline.ts'

/** Whether a value is an outline within bounds: a GeoJSON area whose rings are closed and have three corners or more. */
export function isOutline(value: unknown, within: Bounds): value is Outline {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  if (!('coordinates' in value) || !Array.isArray(value.coordinates)) return false
  if (value.type !== 'Polygon' && value.type !== 'MultiPolygon') return false

  const polygons: unknown[] = value.type === 'Polygon' ? [value.coordinates] : value.coordinates
  return polygons.length > 0 && polygons.every(isPolygon) && isWithin(value as Outline, within)
}

function isPolygon(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRing)
}

function isRing(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return false
  const [first, last] = [value[0], value.at(-1)]
  return first[0] === last[0] && first[1] === last[1]
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite)
}

function isWithin(outline: Outline, { south, west, north, east }: Bounds): boolean {
  if (polygonsOf(outline).length === 0) return false
  const bounds = boundsOf(outline)
  return (
    south <= bounds.south && bounds.north <= north && west <= bounds.west && bounds.east <= east
  )
}
