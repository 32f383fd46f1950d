import { nameIndex, type Scored } from './name-index.ts'
import { type House, parseAddress, spellHouse } from './parse-address.ts'
import type { StreetName } from './spell-address.ts'
import { foldStreet, streetTypeIn } from './street-type.ts'

/** Houses of one side or both sides of a street, both ends included. */
export interface Houses extends StreetName {
  readonly parity: 'even' | 'odd' | 'all'
  readonly from: number
  readonly to: number
}

/** Houses that belong to a precinct. */
export interface HouseRange extends Houses {
  readonly precinctId: string
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

interface Found extends Scored<Street> {
  readonly house: House | null
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
    return found(text)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, first)
      .map(({ of, house, score }) => ({
        street: of.name,
        house: house && spellHouse(house),
        precinctIds: precinctsOf(of, house),
        score,
      }))
  }

  /** A number may belong to the street's own name ("8 марта", "Самал 2") as well as to a house: both are looked for. */
  function found(text: string): Found[] {
    const { street, house } = parseAddress(text)
    const named = house ? index.exact(foldStreet(text)) : []
    const housed = named.length > 0 ? index.exact(foldStreet(street)) : streetsLike(street, house)

    return [
      ...named.map(({ of, score }) => ({ of, house: null, score })),
      ...housed.filter(({ of }) => has(of, house)).map(({ of, score }) => ({ of, house, score })),
    ].map(({ of, house, score }) => ({ of, house, score: score * kinship(text, of) }))
  }

  /** The street itself, else those that begin so, else those spelt much like it; with a house, no other street. */
  function streetsLike(street: string, house: House | null): Scored<Street>[] {
    const key = foldStreet(street)
    if (!key) return []

    const exact = index.exact(key)
    if (exact.length > 0 && house) return exact

    const begun = index.begun(key).filter(({ of }) => !exact.some((same) => same.of === of))
    const likely = [...exact, ...begun].filter(({ of }) => has(of, house))
    return likely.length > 0 ? likely : index.similar(key)
  }
}

/** Less than 1 where a kind of street was typed, and this street is of another: a street, not an avenue. */
function kinship(text: string, { name }: Street): number {
  const [typed, own] = [streetTypeIn(text), streetTypeIn(name.typeKk)]
  return typed && own && typed !== own ? 0.95 : 1
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

function has({ ranges }: Street, house: House | null): boolean {
  return house === null || ranges.some((range) => holds(range, house))
}

function holds({ parity, from, to }: HouseRange, { number }: House): boolean {
  if (number < from || number > to) return false
  return parity === 'all' || (parity === 'even') === (number % 2 === 0)
}
