import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
let silent: string
let reporting: string
let next: string

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [76, 43],
      [77, 43],
      [77, 44],
      [76, 43],
    ],
  ],
}

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  const box = { outline: square, south: 43, west: 76, north: 44, east: 77 }
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000', ...box })
  await given.territory({ kato: '110000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000', ...box })
  await given.territory({ kato: '751110000', level: 'DISTRICT', parentKato: '750000000' })
  silent = await given.precinct({ number: 2 })
  reporting = await given.precinct({ number: 1 })
  await given.meeting({
    precinctIds: [reporting],
    startsAt: '2026-02-05T13:00:00Z',
    actualStart: '2026-02-05T13:00:00Z',
    status: 'HELD',
  })
  next = await given.meeting({
    precinctIds: [reporting],
    startsAt: '2026-06-01T13:00:00Z',
    latitude: 43.2,
    longitude: 76.9,
  })
})

afterAll(() => world.close())

const TERRITORY = `query ($kato: Kato!) { territory(kato: $kato) {
  level name(language: RU) parent { kato } parts { kato } bounds { south } precinctCount upcomingCount
  quarters(year: 2026) { quarter precincts reported ahead silent open unknown }
} }`

test.each([
  { kato: '000000000', level: 'COUNTRY', parent: null, parts: ['110000000', '750000000'] },
  { kato: '750000000', level: 'REGION', parent: '000000000', parts: ['751110000', '751410000'] },
  { kato: '751410000', level: 'DISTRICT', parent: '750000000', parts: [] },
])('$level $kato adds up what its precincts reported', async ({ kato, level, parent, parts }) => {
  const { data } = await world.ask(TERRITORY, { kato })

  const none = { precincts: 2, reported: 0, ahead: 0, silent: 0, open: 0, unknown: 0 }
  expect(data).toEqual({
    territory: {
      level,
      name: `${kato} ru`,
      parent: parent && { kato: parent },
      parts: parts.map((part) => ({ kato: part })),
      bounds: level === 'COUNTRY' ? null : { south: 43 },
      precinctCount: 2,
      upcomingCount: 1,
      quarters: [
        { ...none, quarter: '2026-Q1', reported: 1, silent: 1 },
        { ...none, quarter: '2026-Q2', ahead: 1, open: 1 },
        { ...none, quarter: '2026-Q3', open: 2 },
        { ...none, quarter: '2026-Q4', open: 2 },
      ],
    },
  })
})

test('a district without precincts counts none', async () => {
  const { data } = await world.ask(TERRITORY, { kato: '751110000' })

  expect(data).toMatchObject({
    territory: { precinctCount: 0, upcomingCount: 0, quarters: [], bounds: null },
  })
})

test('the outlines of a region are those of its districts, with what a map names', async () => {
  const { data } = await world.ask('{ territory(kato: "750000000") { outline outlines } }')

  expect(data).toEqual({
    territory: {
      outline: {
        type: 'Feature',
        id: '750000000',
        properties: {
          kato: '750000000',
          level: 'REGION',
          name_kk: '750000000 kk',
          name_ru: '750000000 ru',
          name_en: '750000000 en',
        },
        geometry: square,
      },
      outlines: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            id: '751410000',
            properties: {
              kato: '751410000',
              level: 'DISTRICT',
              name_kk: '751410000 kk',
              name_ru: '751410000 ru',
              name_en: '751410000 en',
              upcoming: 1,
            },
            geometry: square,
          },
        ],
      },
    },
  })
})

test('the outlines of a district are those of its precincts, with their states', async () => {
  const { data } = await world.ask('{ territory(kato: "751410000") { outlines } }')

  const { territory } = data as { territory: { outlines: { features: { properties: object }[] } } }
  expect(territory.outlines.features.map(({ properties }) => properties)).toEqual([
    {
      id: reporting,
      number: 1,
      kato: '751410000',
      state: 'AHEAD',
      next_meeting_id: next,
      next_meeting: '2026-06-01',
      next_status: 'ANNOUNCED',
      next_latitude: 43.2,
      next_longitude: 76.9,
      never_reported: false,
    },
    {
      id: silent,
      number: 2,
      kato: '751410000',
      state: 'OPEN',
      next_meeting_id: null,
      next_meeting: null,
      next_status: null,
      next_latitude: null,
      next_longitude: null,
      never_reported: true,
    },
  ])
})

test('R26-5: of an earlier day the precincts are outlined that there were then', async () => {
  await using split = await publicWorld()
  const { given } = split
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  await given.precinct({ number: 161, validUntil: '2026-02-10' })
  await given.precinct({ number: 23, validFrom: '2026-02-10' })

  const { data, errors } = await split.ask(`{ territory(kato: "751410000") {
    outlines before: outlines(on: "2025-12-31")
  } }`)

  expect(errors).toBeUndefined()
  const { territory } = data as {
    territory: Record<string, { features: { properties: { number: number } }[] }>
  }
  const numbers = (name: string) =>
    territory[name]?.features.map(({ properties }) => properties.number)
  expect([numbers('outlines'), numbers('before')]).toEqual([[23], [161]])
})

test('a code that is not on record is simply not found', async () => {
  const { data, errors } = await world.ask('{ territory(kato: "999999999") { name } }')

  expect(errors).toBeUndefined()
  expect(data).toEqual({ territory: null })
})
