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
  /** The code of each part, and the spot for its name. */
  readonly middles: readonly {
    readonly kato: string
    readonly latitude: number
    readonly longitude: number
  }[]
}

/** Draws a territory's parts and, where these are districts, their precincts. */
export const cityGround = cached(async (kato: string): Promise<CityGround> => {
  const territory = await outlinesOf(kato)
  const parts = areasOf(territory?.outlines)
  const cells = territory?.level === 'REGION' ? await precinctsOf(territory.parts) : []

  const bounds = cells.length > 0 ? aroundCentres(cells) : boundsOf(parts)
  const frame = frameOf(bounds, { width: 1000, height: 900, margin: 40 })
  const middles = parts.map(({ id, geometry }) => ({ kato: id, ...centreOf(geometry) }))
  return { frame, bounds, middles, land: pathOf(parts, frame), grid: pathOf(cells, frame) }
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
