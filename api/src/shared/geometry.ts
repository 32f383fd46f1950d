/** A GeoJSON geometry as outlines have it: polygons in WGS 84, longitude before latitude (RFC 7946). */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] }
