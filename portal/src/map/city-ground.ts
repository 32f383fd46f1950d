import { centreOf } from '@esep/geography'
import { cached } from './cached.ts'
import { type Bounds, type Frame, frameOf } from './frame.ts'
import { type Area, areasOf, boundsOf } from './outline.ts'
import { pathOf } from './path.ts'
import { outlinesOf } from './territory.ts'

/** The still picture behind the front page's map. */
export interface CityGround {
  readonly frame: Frame
  readonly bounds: Bounds
  readonly land: string
  readonly grid: string
  readonly parts: readonly Area[]
}

/** Draws a territory's parts and, where these are districts, their precincts. */
export const cityGround = cached(async (kato: string): Promise<CityGround> => {
  const territory = await outlinesOf(kato)
  const parts = areasOf(territory?.outlines)
  const cells = territory?.level === 'REGION' ? await precinctsOf(territory.parts) : []

  const bounds = cells.length > 0 ? aroundCentres(cells) : boundsOf(parts)
  const frame = frameOf(bounds, { width: 1000, height: 900, margin: 40 })
  return { frame, bounds, parts, land: pathOf(parts, frame), grid: pathOf(cells, frame) }
})

async function precinctsOf(districts: readonly { kato: string; precinctCount: number }[]) {
  const known = districts.filter(({ precinctCount }) => precinctCount > 0)
  const outlines = await Promise.all(known.map(({ kato }) => outlinesOf(kato)))
  return outlines.flatMap((territory) => areasOf(territory?.outlines))
}

/** What the middles of the precincts span: the built-up ground, without the mountains behind it. */
function aroundCentres(cells: readonly Area[]): Bounds {
  const centres = cells.map(({ geometry }) => centreOf(geometry))
  const latitudes = centres.map(({ latitude }) => latitude)
  const longitudes = centres.map(({ longitude }) => longitude)
  return {
    south: Math.min(...latitudes),
    west: Math.min(...longitudes),
    north: Math.max(...latitudes),
    east: Math.max(...longitudes),
  }
}
