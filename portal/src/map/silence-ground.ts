import { cached } from './cached.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Area, areasOf, boundsOf } from './outline.ts'
import { pathOf } from './path.ts'
import { outlinesOf } from './territory.ts'

/** The picture behind the map of who reported: the parts of a territory and, below the country, each precinct. */
export interface SilenceGround {
  readonly frame: Frame
  readonly border: string
  readonly cells: readonly { readonly id: string; readonly number: string; readonly path: string }[]
}

/** Draws it for a territory, half a minute old at most. */
export const silenceGround = cached(async (kato: string): Promise<SilenceGround> => {
  const territory = await outlinesOf(kato)
  const parts = areasOf(territory?.outlines)
  const cells = territory?.level === 'REGION' ? await precinctsOf(territory.parts) : []
  const precincts = territory?.level === 'DISTRICT' ? parts : cells
  const shown = precincts.length > 0 ? precincts : parts
  const frame = frameOf(boundsOf(shown), { ...sizeOf(shown), margin: 12 })

  return {
    frame,
    border: pathOf(territory?.level === 'DISTRICT' ? [] : parts, frame),
    cells: precincts.map((cell) => ({
      id: cell.id,
      number: String(cell.properties['number'] ?? ''),
      path: pathOf([cell], frame),
    })),
  }
})

async function precinctsOf(districts: readonly { kato: string; precinctCount: number }[]) {
  const known = districts.filter(({ precinctCount }) => precinctCount > 0)
  const outlines = await Promise.all(known.map(({ kato }) => outlinesOf(kato)))
  return outlines.flatMap((territory) => areasOf(territory?.outlines))
}

/** As wide as the page's column and as high as the ground asks, within reason. */
function sizeOf(areas: readonly Area[]): { readonly width: number; readonly height: number } {
  const { south, west, north, east } = boundsOf(areas)
  const middle = ((south + north) / 2) * (Math.PI / 180)
  const ratio = (north - south) / Math.max((east - west) * Math.cos(middle), 1e-9)
  return { width: 1000, height: Math.round(Math.min(Math.max(1000 * ratio, 450), 1300)) }
}
