import type { Outline } from '@esep/geography'
import { readData, rowsOf } from './data.ts'

/** A precinct of the city with its outline and its houses. */
export interface PrecinctGround {
  readonly number: number
  readonly districtKato: string
  readonly outline: Outline
  readonly ranges: readonly Range[]
  /** Of one that was split: the numbers of those that have its ground now. */
  readonly successors: readonly number[]
}

/** Houses of one street that belong to a precinct. */
export interface Range {
  readonly streetKk: string
  readonly typeKk: string
  readonly streetRu: string
  readonly typeRu: string
  readonly parity: 'even' | 'odd' | 'all'
  readonly from: number
  readonly to: number
}

interface Feature<Properties> {
  readonly properties: Properties
  readonly geometry: Outline
}

interface Collection<Properties> {
  readonly features: readonly Feature<Properties>[]
}

/** A territory of the classifier, with an outline where the demonstration ships one. */
export interface TerritoryGround {
  readonly kato: string
  readonly level: 'COUNTRY' | 'REGION' | 'DISTRICT'
  readonly parentKato: string | null
  readonly kk: string
  readonly ru: string
  readonly en: string
  readonly outline: Outline | null
}

/** The country, its regions and districts. */
export function territories(): TerritoryGround[] {
  const files = ['geo/country.geojson', 'geo/regions.geojson', 'geo/almaty-districts.geojson']
  const outlines = new Map(
    files
      .flatMap((file) => features<{ kato: string }>(file))
      .map(({ properties, geometry }) => [properties.kato, geometry]),
  )
  const columns = ['kato', 'level', 'parent_kato', 'name_kk', 'name_ru', 'name_en'] as const
  return rowsOf('geo/kato.csv', columns).map((row) => ({
    kato: row.kato,
    level: row.level as TerritoryGround['level'],
    parentKato: row.parent_kato || null,
    kk: row.name_kk,
    ru: row.name_ru,
    en: row.name_en,
    outline: outlines.get(row.kato) ?? null,
  }))
}

/** The precincts of Almaty, by number. */
export function precincts(): PrecinctGround[] {
  const ranges = Map.groupBy(houseRanges(), ({ precinct }) => precinct)
  return features<{ number: number; district_kato: string }>('geo/almaty-precincts.geojson').map(
    ({ properties, geometry }) => ({
      number: properties.number,
      districtKato: properties.district_kato,
      outline: geometry,
      ranges: (ranges.get(properties.number) ?? []).map(({ precinct: _, ...range }) => range),
      successors: [],
    }),
  )
}

/** The precincts that were split into some of these. */
export function formerPrecincts(present: readonly PrecinctGround[]): PrecinctGround[] {
  const former = features<{ number: number; district_kato: string; successors: number[] }>(
    'geo/almaty-former-precincts.geojson',
  )
  return former.flatMap(({ properties, geometry }) => {
    const { number, district_kato: districtKato, successors } = properties
    const heirs = present.filter((one) => successors.includes(one.number))
    if (heirs.length < successors.length) return []
    const ranges = heirs.flatMap((heir) => heir.ranges)
    return [{ number, districtKato, outline: geometry, ranges, successors }]
  })
}

function houseRanges(): (Range & { precinct: number })[] {
  const columns = [
    'precinct',
    'street_kk',
    'type_kk',
    'street_ru',
    'type_ru',
    'parity',
    'from',
    'to',
  ] as const
  return rowsOf('geo/almaty-house-ranges.csv', columns).map((row) => ({
    precinct: Number(row.precinct),
    streetKk: row.street_kk,
    typeKk: row.type_kk,
    streetRu: row.street_ru,
    typeRu: row.type_ru,
    parity: row.parity as Range['parity'],
    from: Number(row.from),
    to: Number(row.to),
  }))
}

function features<Properties>(path: string): readonly Feature<Properties>[] {
  const collection = JSON.parse(readData(path)) as Collection<Properties>
  return collection.features
}
