import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
let left: string
let right: string

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  left = await given.precinct({ number: 28, corner: [43.2, 76.9] })
  right = await given.precinct({ number: 29, corner: [43.2, 76.91] })
  await given.houses({ precinctId: left, from: 1, to: 59 })
  await given.houses({ precinctId: right, from: 61, to: 99 })
  await given.houses({
    precinctId: right,
    ...{ streetKk: 'Жамбыл', streetRu: 'Джамбула', typeKk: 'көшесі', typeRu: 'ул.' },
  })
})

afterAll(() => world.close())

const LOCATE = `query ($latitude: Float!, $longitude: Float!) {
  locate(latitude: $latitude, longitude: $longitude) { precincts { number } inside ambiguous }
}`

test.each([
  { where: 'inside one', at: [43.205, 76.905], numbers: [28], inside: true, ambiguous: false },
  { where: 'on a border', at: [43.205, 76.91], numbers: [28, 29], inside: true, ambiguous: true },
  { where: 'outside all', at: [43.205, 76.93], numbers: [29, 28], inside: false, ambiguous: false },
  { where: 'a town away', at: [43.205, 77.1], numbers: [], inside: false, ambiguous: false },
  { where: 'in another country', at: [0, 0], numbers: [], inside: false, ambiguous: false },
])('a point $where finds its precincts', async ({ at, numbers, inside, ambiguous }) => {
  const [latitude, longitude] = at

  const { data } = await world.ask(LOCATE, { latitude, longitude })

  const { locate } = data as { locate: { precincts: { number: number }[] } }
  expect(locate).toMatchObject({ inside, ambiguous })
  const found = locate.precincts.map(({ number }) => number)
  expect(ambiguous ? found.toSorted() : found).toEqual(numbers)
})

test.each([
  { latitude: 91, longitude: 0, says: '"latitude" is from -90 to 90' },
  { latitude: 0, longitude: -181, says: '"longitude" is from -180 to 180' },
])('a point off the Earth is refused', async ({ latitude, longitude, says }) => {
  const { errors } = await world.ask(LOCATE, { latitude, longitude })

  expect(errors?.[0]).toMatchObject({ message: says, extensions: { code: 'BAD_USER_INPUT' } })
})

const ADDRESSES = `query ($text: String!, $first: Int) { addresses(text: $text, first: $first) {
  kk: label ru: label(language: RU) en: label(language: EN) house exact precinct { number }
} }`

test.each(['Абай даңғылы, 52', 'пр. Абая 52', 'Abai avenue 52', 'абай 52'])(
  'the address "%s" is found however it is spelt',
  async (text) => {
    const { data } = await world.ask(ADDRESSES, { text })

    expect(data).toEqual({
      addresses: [
        {
          kk: 'Абай даңғылы, 52',
          ru: 'пр. Абая, 52',
          en: 'Abai avenue, 52',
          house: '52',
          exact: true,
          precinct: { number: 28 },
        },
      ],
    })
  },
)

test('a long street without a house is given once for each of its precincts', async () => {
  const { data } = await world.ask(ADDRESSES, { text: 'Абай' })

  expect(data).toMatchObject({
    addresses: [
      { kk: 'Абай даңғылы', house: null, precinct: { number: 28 } },
      { kk: 'Абай даңғылы', house: null, precinct: { number: 29 } },
    ],
  })
})

test('no more addresses are given than were asked for, and none for a street that is not there', async () => {
  const one = await world.ask(ADDRESSES, { text: 'Абай', first: 1 })
  const none = await world.ask(ADDRESSES, { text: 'Қшзхъ' })

  expect(one.data).toMatchObject({ addresses: [{ precinct: { number: 28 } }] })
  expect(none.data).toEqual({ addresses: [] })
})

test('an address of a thousand letters is refused', async () => {
  const { errors } = await world.ask(ADDRESSES, { text: 'а'.repeat(1000) })

  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})
