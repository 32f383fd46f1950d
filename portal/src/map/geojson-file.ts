const attribution =
  '© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright'

/** A GeoJSON file for download, with the licence inside it. */
export function geojsonFile(features: readonly unknown[]): Response {
  return new Response(JSON.stringify({ type: 'FeatureCollection', attribution, features }), {
    headers: {
      'content-type': 'application/geo+json; charset=utf-8',
      'cache-control': 'public, max-age=60',
    },
  })
}

/** The features of a collection that the public API gave; none where it is no collection. */
export function featuresOf(collection: unknown): unknown[] {
  return typeof collection === 'object' &&
    collection !== null &&
    'features' in collection &&
    Array.isArray(collection.features)
    ? collection.features
    : []
}
