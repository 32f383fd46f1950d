import { expect, test } from '@jest/globals'
import type { MultiPolygon, Polygon } from 'geojson'
import { locate, metresTo } from './point.ts'

/** A block of about 100 by 100 m on the equator, where a degree is as long both ways. */
function block(west: number, south: number): Polygon {
  const [east, north] = [west + 0.001, south + 0.001]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

const west = { id: 'west', geometry: block(0, 0) }
const east = { id: 'east', geometry: block(0.001, 0) }

test('a point well inside a precinct belongs to it alone', () => {
  const point = { latitude: 0.0005, longitude: 0.0005 }

  const located = locate([east, west], point)

  expect(located).toEqual({
    matches: [{ id: 'west', metres: 0 }],
    inside: true,
    ambiguous: false,
  })
})

test.each([
  { longitude: 0.0008, metres: 22, ambiguous: true, because: '22 m are less than 25' },
  { longitude: 0.0007, metres: 33, ambiguous: false, because: '33 m are more than 25' },
])(
  '$metres m from the neighbour, ambiguous is $ambiguous: $because',
  ({ longitude, metres, ambiguous }) => {
    const located = locate([west, east], { latitude: 0.0005, longitude })

    expect(located.ambiguous).toBe(ambiguous)
    expect(located.matches[0]).toEqual({ id: 'west', metres: 0 })
    expect(Math.round(located.matches[1]?.metres ?? metres)).toBe(metres)
  },
)

test('a point exactly on the border belongs to both precincts', () => {
  const onBorder = { latitude: 0.0004, longitude: 0.001 }

  const located = locate([west, east], onBorder, { borderMetres: 0 })

  expect(located).toEqual({
    matches: [
      { id: 'west', metres: 0 },
      { id: 'east', metres: 0 },
    ],
    inside: true,
    ambiguous: true,
  })
})

test('a point on a corner belongs to the precinct', () => {
  expect(metresTo(west.geometry, 0, 0)).toBe(0)
  expect(metresTo(west.geometry, 0.001, 0.001)).toBe(0)
})

test('the outer border of the city is not ambiguous: there is nobody else', () => {
  const located = locate([west, east], { latitude: 0.0005, longitude: 0.00001 })

  expect(located.ambiguous).toBe(false)
})

test('a point in no precinct is answered by the nearest, with the metres to each', () => {
  const outside = { latitude: 0.0005, longitude: 0.003 }

  const located = locate([west, east], outside, { nearest: 2 })

  expect(located.inside).toBe(false)
  expect(located.ambiguous).toBe(false)
  expect(located.matches.map(({ id, metres }) => [id, Math.round(metres)])).toEqual([
    ['east', 111],
    ['west', 222],
  ])
})

test('a park cut out of a precinct is not in it, and lies as far from it as from its fence', () => {
  const [ring = []] = west.geometry.coordinates
  const park = ring.map(([x = 0, y = 0]) => [0.0003 + x * 0.4, 0.0003 + y * 0.4])
  const around: Polygon = { type: 'Polygon', coordinates: [ring, park] }

  expect(metresTo(around, 0.0005, 0.0005)).toBeCloseTo(22.2, 1)
  expect(metresTo(around, 0.0005, 0.0001)).toBe(0)
  expect(metresTo(around, 0.0005, 0.0003)).toBe(0)
})

test('a precinct of two parts is one precinct', () => {
  const parts: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [block(0, 0).coordinates, block(0.005, 0).coordinates],
  }

  expect(metresTo(parts, 0.0005, 0.0005)).toBe(0)
  expect(metresTo(parts, 0.0005, 0.0055)).toBe(0)
  expect(metresTo(parts, 0.0005, 0.003)).toBeCloseTo(222.4, 1)
})

test('in Almaty a degree of longitude is shorter, and metres are still metres', () => {
  const almaty = block(76.9, 43.24)

  expect(metresTo(almaty, 43.2405, 76.902)).toBeCloseTo(81, 0)
  expect(metresTo(almaty, 43.242, 76.9005)).toBeCloseTo(111.2, 1)
})
