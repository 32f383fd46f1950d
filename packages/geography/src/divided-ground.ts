import { type Bounds, boundsOf } from './bounds.ts'
import { metresPerLatitude, metresPerLongitude } from './ground.ts'
import type { Outline } from './outline.ts'
import { metresTo, metresToBorder } from './point.ts'

/** How exactly ground is divided. */
export interface Division {
  /** How far a border may be drawn aside, in metres. */
  readonly borderMetres?: number
  /** In how many rows and columns each area is looked at. */
  readonly steps?: number
}

/**
 * Whether areas divide the ground of others among them: nothing is left over, nothing lies in two, and nothing is
 * somebody else's. It is looked at in places, so a gap that is narrower than a row and wider than a border may pass.
 */
export function isGroundDivided(
  before: readonly Outline[],
  after: readonly Outline[],
  { borderMetres = 25, steps = 24 }: Division = {},
): boolean {
  const [old, made] = [before.map(bounded), after.map(bounded)]
  const all = [...old, ...made]
  return all
    .flatMap(({ bounds }) => placesIn(bounds, steps))
    .filter((place) => !all.some((area) => isOnBorder(area, place, borderMetres)))
    .every((place) => {
      const holding = made.filter((area) => holds(area, place)).length
      return holding === (old.some((area) => holds(area, place)) ? 1 : 0)
    })
}

interface Area {
  readonly outline: Outline
  readonly bounds: Bounds
}

interface Place {
  readonly latitude: number
  readonly longitude: number
}

function bounded(outline: Outline): Area {
  return { outline, bounds: boundsOf(outline) }
}

/** The middles of so many rows and columns of a box. */
function placesIn({ south, west, north, east }: Bounds, steps: number): Place[] {
  return Array.from({ length: steps * steps }, (_, at) => ({
    latitude: south + ((Math.floor(at / steps) + 0.5) / steps) * (north - south),
    longitude: west + (((at % steps) + 0.5) / steps) * (east - west),
  }))
}

function holds({ outline, bounds }: Area, { latitude, longitude }: Place): boolean {
  return isClose(bounds, { latitude, longitude }, 0) && metresTo(outline, latitude, longitude) === 0
}

function isOnBorder({ outline, bounds }: Area, place: Place, metres: number): boolean {
  const { latitude, longitude } = place
  return isClose(bounds, place, metres) && metresToBorder(outline, latitude, longitude) <= metres
}

function isClose(
  { south, west, north, east }: Bounds,
  { latitude, longitude }: Place,
  metres: number,
): boolean {
  const [ahead, aside] = [metres / metresPerLatitude, metres / metresPerLongitude(latitude)]
  return (
    south - ahead <= latitude &&
    latitude <= north + ahead &&
    west - aside <= longitude &&
    longitude <= east + aside
  )
}
