import { expect, test } from '@jest/globals'
import { addressIndex, type HouseRange } from './address-index.ts'

const abai = { streetKk: 'Абай', typeKk: 'даңғылы', streetRu: 'Абая', typeRu: 'проспект' }
const abylai = {
  streetKk: 'Абылай хан',
  typeKk: 'даңғылы',
  streetRu: 'Абылай хана',
  typeRu: 'проспект',
}
const kabanbai = {
  streetKk: 'Қабанбай батыр',
  typeKk: 'көшесі',
  streetRu: 'Кабанбай батыра',
  typeRu: 'улица',
}
const march = { streetKk: '8 наурыз', typeKk: 'көшесі', streetRu: '8 марта', typeRu: 'улица' }
const samal = { streetKk: 'Самал', typeKk: 'ықшамауданы', streetRu: 'Самал', typeRu: 'микрорайон' }

const index = addressIndex([
  { ...abai, precinctId: '28', parity: 'even', from: 42, to: 60 },
  { ...abai, precinctId: '27', parity: 'odd', from: 43, to: 61 },
  { ...abai, precinctId: '12', parity: 'all', from: 1, to: 41 },
  { ...abylai, precinctId: '5', parity: 'all', from: 1, to: 99 },
  { ...kabanbai, precinctId: '6', parity: 'all', from: 1, to: 150 },
  { ...march, precinctId: '7', parity: 'all', from: 1, to: 20 },
  { ...samal, precinctId: '8', parity: 'all', from: 1, to: 80 },
])

test.each([
  'Абай даңғылы, 52',
  'абай 52',
  'пр. Абая 52а',
  'Abai ave 52/1',
  'ABAY 52',
  'Abaya 52',
  '52 Абая',
  'г. Алматы, проспект Абая, д. 52, кв. 3',
])('%s leads to precinct 28', (text) => {
  const [match, ...others] = index.match(text, 10)

  expect(match).toMatchObject({ street: abai, precinctIds: ['28'], score: 1 })
  expect(others).toEqual([])
})

test('the two sides of a street may belong to two precincts', () => {
  expect(index.match('Абай 52', 1)[0]?.precinctIds).toEqual(['28'])
  expect(index.match('Абай 53', 1)[0]?.precinctIds).toEqual(['27'])
})

test('both ends of a range belong to it', () => {
  const precincts = ['Абай 41', 'Абай 42', 'Абай 60', 'Абай 61'].map(
    (text) => index.match(text, 1)[0]?.precinctIds[0],
  )

  expect(precincts).toEqual(['12', '28', '28', '27'])
})

test('the house is given back as it is written after the street', () => {
  const houses = ['Абай 52', 'Абай 52а', 'Abai 52 B', 'Абая 52 корпус 1'].map(
    (text) => index.match(text, 1)[0]?.house,
  )

  expect(houses).toEqual(['52', '52А', '52Б', '52/1'])
})

test('a street has no such house: nothing is found, and no other street is offered instead', () => {
  expect(index.match('Абай даңғылы, 62', 10)).toEqual([])
})

test('a street without a house names every precinct it leads through, by house number', () => {
  const [match] = index.match('проспект Абая', 10)

  expect(match).toEqual({ street: abai, house: null, precinctIds: ['12', '28', '27'], score: 1 })
})

test('half a name finds the streets that begin so', () => {
  const streets = index.match('аб', 10).map(({ street }) => street.streetKk)

  expect(streets).toEqual(['Абай', 'Абылай хан'])
})

test('a part of a longer name finds the house, with less certainty', () => {
  const [match] = index.match('ул. Кабанбай 5', 10)

  expect(match?.precinctIds).toEqual(['6'])
  expect(match?.score).toBeLessThan(1)
})

test('slips of the finger are forgiven where nothing else is meant', () => {
  const found = ['Кабамбай батыра 5', 'Абылйа хан 7', 'Qabanbai batr 5'].map(
    (text) => index.match(text, 10).map(({ precinctIds }) => precinctIds[0])[0],
  )

  expect(found).toEqual(['6', '5', '6'])
})

test('a street with a number in its name is not taken for a house', () => {
  expect(index.match('8 марта', 10)[0]).toMatchObject({ street: march, house: null })
  expect(index.match('8 марта 15', 10)[0]).toMatchObject({ street: march, house: '15' })
})

test('a number that ends the name of one street and is a house on another is taken both ways', () => {
  const second: HouseRange = {
    ...samal,
    streetKk: 'Самал-2',
    streetRu: 'Самал-2',
    precinctId: '9',
    parity: 'all',
    from: 1,
    to: 30,
  }
  const both = addressIndex([{ ...second, ...samal, precinctId: '8' }, second])

  expect(
    both.match('мкр Самал 2', 10).map(({ house, precinctIds }) => [house, ...precinctIds]),
  ).toEqual([
    [null, '9'],
    ['2', '8'],
  ])
  expect(both.match('мкр Самал-2, 5', 10).map(({ precinctIds }) => precinctIds)).toEqual([['9']])
})

test('of two streets of one name the kind that was typed comes first', () => {
  const street: HouseRange = {
    ...samal,
    typeKk: 'көшесі',
    typeRu: 'улица',
    precinctId: '9',
    parity: 'all',
    from: 1,
    to: 10,
  }
  const both = addressIndex([{ ...street, ...samal, precinctId: '8' }, street])

  expect(both.match('ул. Самал, 5', 10).map(({ precinctIds }) => precinctIds[0])).toEqual([
    '9',
    '8',
  ])
  expect(both.match('мкр Самал, 5', 10).map(({ precinctIds }) => precinctIds[0])).toEqual([
    '8',
    '9',
  ])
})

test('a text of any length is answered at once', () => {
  const long = `Абай${' '.repeat(100_000)}52`

  expect(index.match(long, 10).map(({ house }) => house)).toEqual([null])
})

test('no more is answered than asked for', () => {
  expect(index.match('аб', 1)).toHaveLength(1)
})

test.each(['', ' ', '52', '«»', 'жоқ көше 1'])('%j finds nothing', (text) => {
  expect(index.match(text, 10)).toEqual([])
})
