import type { Problem } from '../problem.ts'

/** A place on the map, in degrees; both or neither are known. */
export interface OnMap {
  readonly latitude: number | null
  readonly longitude: number | null
}

/** The box around Kazakhstan, in degrees. */
export const country = { south: 40.5, west: 46.4, north: 55.5, east: 87.4 }

/** Why a place on the map cannot be one where residents of Kazakhstan meet; empty when it can, or none is given (¶27). */
export function whyNotThere({ latitude, longitude }: OnMap): Problem[] {
  if (latitude === null && longitude === null) return []
  if (latitude === null || longitude === null) return ['POSITION_HALF']

  const { south, west, north, east } = country
  const isInside = south <= latitude && latitude <= north && west <= longitude && longitude <= east
  return isInside ? [] : ['PLACE_ABROAD']
}
