import type { MultiPolygon, Polygon, Position } from 'geojson'

/** An area on the map, WGS 84, longitude before latitude (RFC 7946). */
export type Outline = Polygon | MultiPolygon

/** Whatever has an area of its own: a precinct, a district, a region. */
export interface Outlined {
  readonly id: string
  readonly geometry: Outline
}

/** The polygons of an outline, each as its outer ring followed by its holes. */
export function polygonsOf(outline: Outline): Position[][][] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
}
