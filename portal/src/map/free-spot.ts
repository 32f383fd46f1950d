interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** How far a name may move from the middle of its area, in degrees of latitude. */
const steps = [0, 0.008, -0.008, 0.015, -0.015]
/** A degree of longitude is this much of one of latitude, in Kazakhstan. */
const narrow = 0.7
/** So near to a disc a name can no longer be read, in degrees of latitude; a name is wider than high. */
const near = { latitude: 0.006, longitude: 0.02 }

/** Where the name of an area stands best: at its middle, or a little north or south of it, clear of the discs. */
export function freeSpot(middle: Place, discs: readonly Place[]): Place {
  const spots = steps.map((step) => ({ ...middle, latitude: middle.latitude + step }))
  return spots.find((spot) => !discs.some((disc) => covers(disc, spot))) ?? middle
}

function covers(disc: Place, spot: Place): boolean {
  return (
    Math.abs(disc.latitude - spot.latitude) < near.latitude &&
    Math.abs(disc.longitude - spot.longitude) * narrow < near.longitude
  )
}
