import type { KnownPerson } from '../known.ts'
import type { Excuse } from './excuse.ts'
import { type Hearing, hearingsOf } from './hearing.ts'
import { houseOf, streetStems } from './home.ts'
import { type House, houseNear } from './house.ts'
import type { Leak } from './leak.ts'
import { type Ears, earsOf } from './register.ts'
import type { Token } from './token.ts'

interface Homes {
  readonly streets: Ears
  readonly houses: ReadonlyMap<string, string>
}

const prepared = new WeakMap<readonly KnownPerson[], Homes>()

/** What an address is looked for in: the words of a text and the numbers that may be houses. */
export interface Streets {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly numbers: readonly House[]
}

/** Streets of the register with the house of who lives there, in either order, however the two are written. */
export function addressLeaks(
  streets: Streets,
  register: readonly KnownPerson[],
  excuse: Excuse,
): Leak[] {
  const homes = homesOf(register)
  return streets.tokens.flatMap((token): Leak[] => {
    const hearings = hearingsOf(homes.streets, token.sounds, true).filter(isClear)
    if (hearings.length === 0) return []

    const people = peopleByHouse(hearings, homes)
    const isWanted = (house: string) => people.has(house) && !isVenue(token, house, excuse)
    const number = houseNear(streets, token, isWanted)
    const person = number && people.get(number.house)
    if (!number || person === undefined || person === null) return []

    const start = Math.min(token.start, number.start)
    const end = Math.max(token.end, number.end)
    return [{ what: 'address', where: { start, end }, person }]
  })
}

/** Who of the people on these streets lives in which house; the first where several do. */
function peopleByHouse(hearings: readonly Hearing[], { houses }: Homes): Map<string, string> {
  const people = new Map<string, string>()
  for (const { stem } of hearings) {
    const house = houses.get(stem.owner)
    if (house !== undefined && !people.has(house)) people.set(house, stem.owner)
  }
  return people
}

const shortestRough = 7

function isClear({ clarity, stem }: Hearing): boolean {
  return clarity === 'sharp' || stem.sound.length >= shortestRough
}

function isVenue(street: Token, house: string, { houses }: Excuse): boolean {
  return houses.some(
    (place) => place.house === house && hearingsOf(place.streets, street.sounds, true).length > 0,
  )
}

function homesOf(register: readonly KnownPerson[]): Homes {
  const known = prepared.get(register)
  if (known) return known

  const lived = register.flatMap(({ key, address = '' }) => {
    const house = houseOf(address)
    return house === null ? [] : [{ key, house, stems: streetStems(address, key) }]
  })
  const homes = {
    streets: earsOf(lived.flatMap(({ stems }) => stems)),
    houses: new Map(lived.map(({ key, house }) => [key, house])),
  }
  prepared.set(register, homes)
  return homes
}
