import type { APIRoute } from 'astro'
import { featuresOf, geojsonFile } from '../../map/geojson-file.ts'
import { country, outlinesOf } from '../../map/territory.ts'

/** The outlines of every precinct there is. */
export const GET: APIRoute = async () => {
  const districts = await partsOf(await partsOf([country]))
  const outlines = await Promise.all(districts.map((kato) => outlinesOf(kato)))
  return geojsonFile(outlines.flatMap((district) => featuresOf(district?.outlines)))
}

/** The codes of the parts that have precincts. */
async function partsOf(codes: readonly string[]): Promise<string[]> {
  const territories = await Promise.all(codes.map((kato) => outlinesOf(kato)))
  return territories
    .flatMap((territory) => territory?.parts ?? [])
    .filter(({ precinctCount }) => precinctCount > 0)
    .map(({ kato }) => kato)
}
