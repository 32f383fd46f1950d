import { expect, test } from '@jest/globals'
import type { MultiPolygon, Polygon } from 'geojson'
import { centreOf } from './centre.ts'
import { metresTo } from './point.ts'

test('the centre of a square is its middle', () => {
  const { latitude, longitude } = centreOf(square(76.9, 43.2, 0.02))

  expect(latitude).toBeCloseTo(43.21, 3)
  expect(longitude).toBeCloseTo(76.91, 3)
})

test('the centre of a precinct that bends around another lies inside it', () => {
  const bend: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 2],
        [1, 2],
        [1, 8],
        [10, 8],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  }

  const { latitude, longitude } = centreOf(bend)

  expect(metresTo(bend, latitude, longitude)).toBe(0)
  expect(latitude < 2 || latitude > 8).toBe(true)
})

test('of two parts the larger has the centre', () => {
  const parts: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [square(0, 0, 0.1).coordinates, square(5, 5, 1).coordinates],
  }

  expect(Math.round(centreOf(parts).latitude * 10) / 10).toBe(5.5)
})

function square(west: number, south: number, side: number): Polygon {
  const [east, north] = [west + side, south + side]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
