import { expect, test } from '@jest/globals'
import type { Polygon } from 'geojson'
import { neighboursOf } from './neighbours.ts'

/** A rectangle on the equator, in steps of about 111 m. */
function block(id: string, [west, south, east, north]: readonly [number, number, number, number]) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const geometry: Polygon = {
    type: 'Polygon',
    coordinates: [ring.map((position) => position.map((step) => step / 1000))],
  }
  return { id, geometry }
}

test('precincts on both sides of a border are neighbours, though neither has a corner where the other has', () => {
  const long = block('long', [0, 0, 1, 10])
  const short = block('short', [1, 3.3, 2, 4.7])

  const neighbours = neighboursOf([long, short])

  expect(neighbours.get('long')).toEqual(['short'])
  expect(neighbours.get('short')).toEqual(['long'])
})

test('precincts that meet in a corner alone are no neighbours', () => {
  const chessboard = [
    block('a1', [0, 0, 1, 1]),
    block('b1', [1, 0, 2, 1]),
    block('a2', [0, 1, 1, 2]),
    block('b2', [1, 1, 2, 2]),
  ]

  const neighbours = neighboursOf(chessboard)

  expect(neighbours.get('a1')).toEqual(['b1', 'a2'])
  expect(neighbours.get('b2')).toEqual(['b1', 'a2'])
})

test.each([
  { gap: 20, are: true, because: 'they are drawn along both sides of one street' },
  { gap: 60, are: false, because: 'a park lies between them' },
])('precincts $gap m apart: neighbours is $are, $because', ({ gap, are }) => {
  const south = block('south', [0, 0, 5, 1])
  const north = block('north', [0, 1 + gap / 111.195, 5, 3])

  const neighbours = neighboursOf([south, north])

  expect(neighbours.get('south')).toEqual(are ? ['north'] : [])
})

test('a border is shared from 50 m on, and both measures can be set', () => {
  const long = block('long', [0, 0, 1, 10])
  const narrow = block('narrow', [1, 5, 2, 5.3])

  expect(neighboursOf([long, narrow]).get('narrow')).toEqual([])
  expect(neighboursOf([long, narrow], { leastMetres: 30 }).get('narrow')).toEqual(['long'])
})

test('nobody is their own neighbour, and one with no border to others has none', () => {
  const alone = block('alone', [0, 0, 1, 1])

  expect(neighboursOf([alone])).toEqual(new Map([['alone', []]]))
  expect(neighboursOf([])).toEqual(new Map())
})
