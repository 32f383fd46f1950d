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
  /** Regions and districts of which no precinct is drawn, and from where to where each reaches across; a small city is a square. */
  readonly parts: readonly Part[]
}

interface Part {
  readonly kato: string
  readonly path: string
  readonly west: number
  readonly width: number
}

/** Draws it for a territory, with the precincts that there were on a day, or are; half a minute old at most. */
export function silenceGround(kato: string, on: string | null): Promise<SilenceGround> {
  return drawn(on === null ? kato : `${kato} ${on}`)
}

const drawn = cached(async (asked: string): Promise<SilenceGround> => {
  const [kato = '', on = null] = asked.split(' ')
  const territory = await outlinesOf(kato, on)
  const below = areasOf(territory?.outlines)
  const isDistrict = territory?.level === 'DISTRICT'
  const parts = isDistrict ? [] : below
  const precincts = isDistrict
    ? below
    : territory?.level === 'REGION'
      ? await precinctsOf(territory.parts, on)
      : []
  const bare = below.length + precincts.length === 0 ? areasOf(territory?.outline) : []
  const shown = precincts.length > 0 ? precincts : [...parts, ...bare]
  const frame = frameOf(boundsOf(shown), { ...sizeOf(shown), margin: 12 })

  return {
    frame,
    border: pathOf([...parts, ...bare], frame),
    cells: precincts.map((cell) => ({
      id: cell.id,
      number: String(cell.properties['number'] ?? ''),
      path: pathOf([cell], frame),
    })),
    parts: precincts.length > 0 ? [] : parts.map((part) => partOf(part, frame)),
  }
})

// Units of the picture; a city that is smaller is drawn as a square of this side.
const least = 60

function partOf(area: Area, frame: Frame): Part {
  const { south, west, north, east } = boundsOf([area])
  const [from, top] = frame.project(west, north)
  const [to, bottom] = frame.project(east, south)
  const width = to - from
  if (width >= least) return { kato: area.id, path: pathOf([area], frame), west: from, width }

  const [x, y] = [(from + to - least) / 2, (top + bottom - least) / 2]
  const path = `M${x} ${y}h${least}v${least}h-${least}z`
  return { kato: area.id, path, west: x, width: least }
}

async function precinctsOf(
  districts: readonly { kato: string; precinctCount: number }[],
  on: string | null,
) {
  const known = districts.filter(({ precinctCount }) => precinctCount > 0)
  const outlines = await Promise.all(known.map(({ kato }) => outlinesOf(kato, on)))
  return outlines.flatMap((territory) => areasOf(territory?.outlines))
}

/** As wide as the page's column and as high as the ground asks, within reason. */
function sizeOf(areas: readonly Area[]): { readonly width: number; readonly height: number } {
  const { south, west, north, east } = boundsOf(areas)
  const middle = ((south + north) / 2) * (Math.PI / 180)
  const ratio = (north - south) / Math.max((east - west) * Math.cos(middle), 1e-9)
  return { width: 1000, height: Math.round(Math.min(Math.max(1000 * ratio, 450), 1300)) }
}
