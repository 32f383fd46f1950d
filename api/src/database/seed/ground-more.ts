import { centreOf } from '@esep/geography'
import { demonstrated } from './accounts.ts'
import { formerPrecincts, type PrecinctGround, precincts, type TerritoryGround } from './ground.ts'

/**
 * So many precincts: № 28 and the others of Almaty, then squares of open ground in the other regions; and beside them
 * those that were split into some of these.
 */
export function groundsUpTo(
  count: number | null,
  territories: readonly TerritoryGround[],
): PrecinctGround[] {
  const city = precincts().toSorted((one, other) => rank(one) - rank(other))
  const present = city.slice(0, count ?? city.length)
  const former = formerPrecincts(present)
  if (count === null || count <= city.length) return [...present, ...former]
  return [...city, ...former, ...open(count - city.length, { territories, from: firstOpen })]
}

function rank({ number }: PrecinctGround): number {
  return number === demonstrated ? 0 : number
}

/** № 161 was a precinct of the city, and was split. */
const firstOpen = 162

const side = 0.01

function open(
  count: number,
  { territories, from }: { territories: readonly TerritoryGround[]; from: number },
): PrecinctGround[] {
  const regions = territories.flatMap((region) => {
    const districts = territories.filter(({ parentKato }) => parentKato === region.kato)
    return region.level === 'REGION' && region.outline && districts.length > 0
      ? [{ middle: centreOf(region.outline), districts }]
      : []
  })
  const across = Math.ceil(Math.sqrt(count / regions.length))
  return Array.from({ length: count }, (_, index) => {
    const region = regions[index % regions.length]
    const place = Math.floor(index / regions.length)
    const district = region?.districts[place % region.districts.length]
    if (!region || !district) throw new Error('the demonstration has no regions')

    const south = region.middle.latitude + (Math.floor(place / across) - across / 2) * side
    const west = region.middle.longitude + ((place % across) - across / 2) * side
    return square({ number: from + index, districtKato: district.kato, south, west })
  })
}

function square({
  number,
  districtKato,
  south,
  west,
}: {
  number: number
  districtKato: string
  south: number
  west: number
}): PrecinctGround {
  const [north, east] = [south + side, west + side]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const street = { streetKk: `Жаңа қоныс ${number}`, streetRu: `Жана коныс ${number}` }
  const range = {
    ...street,
    typeKk: 'көшесі',
    typeRu: 'улица',
    parity: 'all',
    from: 1,
    to: 60,
  } as const
  return {
    number,
    districtKato,
    outline: { type: 'Polygon', coordinates: [ring] },
    ranges: [range],
    successors: [],
  }
}
