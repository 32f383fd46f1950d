import type { APIRoute } from 'astro'
import { featuresOf, geojsonFile } from '../../../map/geojson-file.ts'
import { outlinesOf } from '../../../map/territory.ts'

/** The parts of a territory: regions of the country, districts of a region, precincts of a district. */
export const GET: APIRoute = async ({ params }) => {
  const kato = params['kato'] ?? ''
  const territory = /^\d{9}$/.test(kato) ? await outlinesOf(kato) : null

  if (!territory) return new Response('There is no such territory.\n', { status: 404 })
  return geojsonFile(featuresOf(territory.outlines))
}
