import { nameIndex, type Scored } from './name-index.ts'
import { type House, parseAddress, spellHouse } from './parse-address.ts'
import type { StreetName } from './spell-address.ts'
import { foldStreet, streetTypeIn } from './street-type.ts'

/** Houses of one side or both sides of a street that belong to a precinct, both ends included. */
export interface HouseRange extends StreetName {
  readonly precinctId: string
  readonly parity: 'even' | 'odd' | 'all'
  readonly from: number
  readonly to: number
}

/** A street, or a house on it, that fits what was typed. */
export interface AddressMatch {
  readonly street: StreetName
  /** As it is written after the street (52, 52А, 52/1); null where none was typed. */
  readonly house: string | null
  /** The precinct of the house; for a street, every precinct it leads through, by house number. */
  readonly precinctIds: readonly string[]
  /** 1 for the very street, however spelt; less where the name was guessed, and a person should choose. */
  readonly score: number
}

/** Addresses that can be asked for by what people type. */
export interface AddressIndex {
  /** The best matches, at most `first`; empty where no street is like it, or the street has no such house. */
  match(text: string, first: number): AddressMatch[]
}

interface Street {
  readonly name: StreetName
  readonly ranges: readonly HouseRange[]
}

/** An index of house ranges by street, in Kazakh and Russian names and their Latin spellings. */
export function addressIndex(ranges: readonly HouseRange[]): AddressIndex {
  const index = nameIndex(
    streetsOf(ranges).map((street) => ({
      of: street,
      keys: [foldStreet(street.name.streetKk), foldStreet(street.name.streetRu)],
    })),
  )

  return { match }

  function match(text: string, first: number): AddressMatch[] {
    const { street, house } = asked(text)
    const key = foldStreet(street)
    if (!key) return []

    const type = streetTypeIn(street)
    return streetsLike(key, house)
      .map(({ of, score }) => ({
        of,
        score: type && type !== of.name.typeKk ? score * 0.95 : score,
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, first)
      .map(({ of, score }) => ({
        street: of.name,
        house: house && spellHouse(house),
        precinctIds: precinctsOf(of, house),
        score,
      }))
  }

  /** What was typed; a street whose own name has a number, as in "8 марта", is not taken for a house. */
  function asked(text: string): { street: string; house: House | null } {
    const isStreet = index.exact(foldStreet(text)).length > 0
    return isStreet ? { street: text, house: null } : parseAddress(text)
  }

  /** The street itself, else those that begin so, else those spelt much like it; with a house, only where it stands. */
  function streetsLike(key: string, house: House | null): Scored<Street>[] {
    const exact = index.exact(key)
    if (exact.length > 0 && house)
      return exact.filter(({ of }) => precinctsOf(of, house).length > 0)

    const begun = index.begun(key).filter(({ of }) => !exact.some((same) => same.of === of))
    const found = [...exact, ...begun]
    const streets = found.length > 0 ? found : index.similar(key)
    return streets.filter(({ of }) => precinctsOf(of, house).length > 0)
  }
}

/** The ranges of each street, in the order of houses. */
function streetsOf(ranges: readonly HouseRange[]): Street[] {
  const streets = Map.groupBy(ranges, ({ streetKk, typeKk, streetRu, typeRu }) =>
    [streetKk, typeKk, streetRu, typeRu].join('|'),
  )
  return [...streets.values()].flatMap((of) => {
    const [range] = of
    if (!range) return []

    const { streetKk, typeKk, streetRu, typeRu } = range
    return {
      name: { streetKk, typeKk, streetRu, typeRu },
      ranges: of.toSorted((a, b) => a.from - b.from),
    }
  })
}

function precinctsOf({ ranges }: Street, house: House | null): string[] {
  const holding = house ? ranges.filter((range) => holds(range, house)) : ranges
  return [...new Set(holding.map(({ precinctId }) => precinctId))]
}

function holds({ parity, from, to }: HouseRange, { number }: House): boolean {
  if (number < from || number > to) return false
  return parity === 'all' || (parity === 'even') === (number % 2 === 0)
}
