import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { Bounds } from './frame.ts'

/** An area of the map as the public schema gives it: a territory by its KATO code, a precinct by its id. */
export interface Area {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: Polygon | MultiPolygon
}

/** The areas of a GeoJSON collection, feature or geometry; whatever is no area is left out. */
export function areasOf(geojson: unknown): Area[] {
  if (!isObject(geojson)) return []
  if (isCollection(geojson)) return geojson.features.flatMap((feature) => areaOf(feature))
  if (isFeature(geojson)) return areaOf(geojson)
  return isArea(geojson) ? [{ id: '', properties: {}, geometry: geojson }] : []
}

function areaOf({ id, properties, geometry }: Feature<Geometry | null>): Area[] {
  if (!isArea(geometry)) return []
  const known = properties ?? {}
  return [{ id: String(id ?? known['id'] ?? known['kato'] ?? ''), properties: known, geometry }]
}

/** Every ring of an area, holes too. */
export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/** What the areas span; the whole of Kazakhstan where there are none. */
export function boundsOf(areas: readonly Area[]): Bounds {
  const all = areas.flatMap(({ geometry }) => ringsOf(geometry).flat())
  if (all.length === 0) return { south: 40.5, west: 46.4, north: 55.5, east: 87.4 }

  let [south, west, north, east] = [90, 180, -90, -180]
  for (const [longitude = 0, latitude = 0] of all) {
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
  }
  return { south, west, north, east }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isCollection(value: object): value is FeatureCollection {
  return 'features' in value && Array.isArray(value.features)
}

function isFeature(value: object): value is Feature {
  return 'type' in value && value.type === 'Feature'
}

function isArea(value: unknown): value is Polygon | MultiPolygon {
  return (
    isObject(value) &&
    'type' in value &&
    (value.type === 'Polygon' || value.type === 'MultiPolygon')
  )
}
