import { expect, test } from '@jest/globals'
import { boundsOf } from './bounds.ts'

test('the bounds of several areas reach around all of them', () => {
  const city = triangle([76.8, 43.2], [77, 43.2], [76.9, 43.4])
  const suburb = triangle([77.1, 43.1], [77.2, 43.1], [77.15, 43.15])

  expect(boundsOf(city, suburb)).toEqual({ south: 43.1, west: 76.8, north: 43.4, east: 77.2 })
})

test('an area without a single position has no bounds', () => {
  expect(() => boundsOf({ type: 'MultiPolygon', coordinates: [] })).toThrow(RangeError)
})

function triangle(...corners: [number, number][]) {
  return { type: 'Polygon' as const, coordinates: [[...corners, ...corners.slice(0, 1)]] }
}
