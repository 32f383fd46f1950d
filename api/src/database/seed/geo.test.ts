import {
  addressIndex,
  bordersOf,
  centreOf,
  foldStreet,
  type HouseRange,
  type Outline,
  polygonsOf,
  precinctIndex,
} from '@esep/geography'
import { expect, test } from '@jest/globals'
import { readData, rowsOf } from './data.ts'

interface Area {
  readonly geometry: Outline
  readonly properties: Readonly<Record<string, unknown>>
}

const regions = features('regions')
const districts = features('almaty-districts')
const precincts = features('almaty-precincts').map(({ geometry, properties }) => ({
  id: String(properties.number),
  district: String(properties.district_kato),
  geometry,
}))
const kato = rowsOf('geo/kato.csv', [
  'kato',
  'level',
  'parent_kato',
  'name_kk',
  'name_ru',
  'name_en',
])
const ranges = rowsOf('geo/almaty-house-ranges.csv', [
  'precinct',
  'district_kato',
  'street_kk',
  'type_kk',
  'street_ru',
  'type_ru',
  'parity',
  'from',
  'to',
]).map((row) => ({
  precinctId: row.precinct,
  district: row.district_kato,
  streetKk: row.street_kk,
  typeKk: row.type_kk,
  streetRu: row.street_ru,
  typeRu: row.type_ru,
  parity: parityOf(row.parity),
  from: Number(row.from),
  to: Number(row.to),
}))

test('every precinct has houses, and every house range belongs to a precinct of its district', () => {
  const districtOf = new Map(precincts.map(({ id, district }) => [id, district]))

  const housed = new Set(ranges.map(({ precinctId }) => precinctId))

  expect([...housed].sort()).toEqual([...districtOf.keys()].sort())
  expect(ranges.filter((range) => districtOf.get(range.precinctId) !== range.district)).toEqual([])
})

test('every house belongs to one precinct alone', () => {
  const owners = Map.groupBy(ranges.flatMap(housesOf), ({ house }) => house)

  const twice = [...owners].filter(([, houses]) => houses.length > 1).map(([house]) => house)

  expect(twice).toEqual([])
  expect(owners.size).toBeGreaterThan(6000)
})

test.each(['Абай даңғылы, 52', 'проспект Абая, 52', 'Abai avenue, 52'])(
  '%s leads to precinct 28 in Bostandyk',
  (typed) => {
    const matches = addressIndex(ranges).match(typed, 10)

    expect(matches.map(({ precinctIds }) => precinctIds)).toEqual([['28']])
    expect(precincts.find(({ id }) => id === '28')?.district).toBe('751410000')
  },
)

test('no two streets answer to one name', () => {
  const names = new Set(ranges.map(({ streetKk, streetRu }) => `${streetKk}|${streetRu}`))

  const streets = Map.groupBy(names, (name) => foldStreet(name.split('|')[0] ?? ''))
  const russian = Map.groupBy(names, (name) => foldStreet(name.split('|')[1] ?? ''))

  expect([...streets.values(), ...russian.values()].filter(({ length }) => length > 1)).toEqual([])
})

test('R27-17: every precinct but the exclave, № 55, shares a stretch of border with another', () => {
  const edges = bordersOf(precincts).filter(({ shares }) => shares === 'edge')

  const adjoining = new Set(edges.flatMap(({ between }) => between))

  const alone = precincts.filter(({ id }) => !adjoining.has(id)).map(({ id }) => id)
  expect(alone).toEqual(['55'])
})

test('a precinct that was split had just the ground of those that came after it', () => {
  const areas = new Map(precincts.map(({ id, geometry }) => [id, areaOf(geometry)]))

  const former = features('almaty-former-precincts').map(({ geometry, properties }) => ({
    area: areaOf(geometry),
    successors: [properties.successors].flat().map(String),
  }))

  expect(former).toHaveLength(1)
  for (const { area, successors } of former) {
    const theirs = successors.reduce((sum, id) => sum + (areas.get(id) ?? 0), 0)
    expect(successors.length).toBeGreaterThan(1)
    expect(area).toBeCloseTo(theirs, 9)
  }
})

test('the 20 regions and the districts of Almaty have codes and names in three languages', () => {
  const named = [...regions, ...districts].map(({ properties }) => properties)

  expect(regions).toHaveLength(20)
  expect(districts).toHaveLength(8)
  for (const { kato: code, name_kk, name_ru, name_en } of named) {
    expect(kato).toContainEqual(expect.objectContaining({ kato: code, name_kk, name_ru, name_en }))
  }
})

test('a region is the first two digits of a code', () => {
  const districtRows = kato.filter(({ level }) => level === 'DISTRICT')

  expect(districtRows).not.toHaveLength(0)
  for (const { kato: code, parent_kato } of districtRows) {
    expect(parent_kato).toBe(`${code.slice(0, 2)}0000000`)
  }
})

test('every precinct lies in Almaty and in its district', () => {
  const region = precinctIndex(regions.map(outlined), { borderMetres: 0 })
  const district = precinctIndex(districts.map(outlined), { borderMetres: 0 })

  for (const { geometry, district: code } of precincts) {
    const { latitude, longitude } = centreOf(geometry)
    expect(region.locate(latitude, longitude).matches[0]).toEqual({ id: '750000000', metres: 0 })
    expect(district.locate(latitude, longitude).matches[0]).toEqual({ id: code, metres: 0 })
  }
})

test.each(['country', 'regions', 'almaty-districts', 'almaty-precincts'])(
  'the outlines in %s name those who drew them',
  (name) => {
    expect(JSON.parse(readData(`geo/${name}.geojson`)).attribution).toMatch(
      /^© OpenStreetMap contributors, ODbL 1\.0/,
    )
  },
)

/** In square degrees. */
function areaOf(outline: Outline): number {
  const [ring = []] = polygonsOf(outline).flat()
  const twice = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

function features(name: string): readonly Area[] {
  const collection: { readonly features: readonly Area[] } = JSON.parse(
    readData(`geo/${name}.geojson`),
  )
  return collection.features
}

function housesOf({ streetKk, typeKk, parity, from, to, precinctId }: HouseRange) {
  const numbers = Array.from({ length: to - from + 1 }, (_, after) => from + after)
  return numbers
    .filter((number) => parity === 'all' || (parity === 'even') === (number % 2 === 0))
    .map((number) => ({ house: `${streetKk} ${typeKk}, ${number}`, precinctId }))
}

function outlined({ geometry, properties }: Area) {
  return { id: String(properties.kato), geometry }
}

function parityOf(word: string): HouseRange['parity'] {
  if (word === 'even' || word === 'odd' || word === 'all') return word
  throw new Error(`no side of a street: ${word}`)
}
