import type { APIRoute } from 'astro'
import { featuresOf, geojsonFile } from '../../map/geojson-file.ts'
import { country, districtsOf, outlinesOf } from '../../map/territory.ts'

/** The outlines of every precinct there is. */
export const GET: APIRoute = async () => {
  const districts = await districtsOf(country)
  const outlines = await Promise.all(districts.map((kato) => outlinesOf(kato)))
  return geojsonFile(outlines.flatMap((district) => featuresOf(district?.outlines)))
}
