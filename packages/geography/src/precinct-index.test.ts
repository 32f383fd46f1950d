import { expect, test } from '@jest/globals'
import type { Polygon } from 'geojson'
import { locate } from './point.ts'
import { precinctIndex } from './precinct-index.ts'

/** A town of precincts in a chessboard, about 800 by 1,100 m each, the first in the south-west. */
const town = Array.from({ length: 100 }, (_, at) => {
  const [west, south] = [76.9 + (at % 10) * 0.01, 43.2 + Math.floor(at / 10) * 0.01]
  return { id: `${at + 1}`, geometry: square(west, south, 0.01) }
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

test('the index names the precinct at a point', () => {
  const index = precinctIndex(town)

  const located = index.locate(43.215, 76.925)

  expect(located).toEqual({ matches: [{ id: '13', metres: 0 }], inside: true, ambiguous: false })
})

test('where four precincts meet, all four are named and the place is ambiguous', () => {
  const { matches, ambiguous } = precinctIndex(town).locate(43.21, 76.91)

  expect(matches.map(({ id }) => id).sort()).toEqual(['1', '11', '12', '2'])
  expect(ambiguous).toBe(true)
})

test('how near a border is ambiguous can be set', () => {
  const tenMetresFromBorder = [43.205, 76.90988] as const

  expect(precinctIndex(town).locate(...tenMetresFromBorder).ambiguous).toBe(true)
  expect(precinctIndex(town, { borderMetres: 5 }).locate(...tenMetresFromBorder).ambiguous).toBe(
    false,
  )
})

test('the index says the same as trying every precinct, inside, on borders and far outside', () => {
  const index = precinctIndex(town)
  const steps = Array.from({ length: 60 }, (_, step) => step)
  const points = steps.flatMap((row) =>
    steps.map((column) => ({ latitude: 43.1 + row * 0.005, longitude: 76.8 + column * 0.005 })),
  )

  for (const point of points) {
    const byIndex = index.locate(point.latitude, point.longitude)
    const byTrying = locate(town, point)
    expect(byIndex.matches.map(({ metres }) => metres)).toEqual(
      byTrying.matches.map(({ metres }) => metres),
    )
    expect([byIndex.inside, byIndex.ambiguous]).toEqual([byTrying.inside, byTrying.ambiguous])
  }
})

test('the nearest precinct is found by its border, not by the box around it', () => {
  const bay: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 0.1],
        [0.1, 0.1],
        [0.1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  }
  const features = [
    { id: 'bay', geometry: bay },
    { id: 'pier', geometry: square(1.05, 0.9, 0.1) },
  ]

  const { matches } = precinctIndex(features, { nearest: 1 }).locate(0.9, 0.95)

  expect(matches.map(({ id }) => id)).toEqual(['pier'])
})

test('an index of nothing answers with nothing', () => {
  expect(precinctIndex([]).locate(43.2, 76.9)).toEqual({
    matches: [],
    inside: false,
    ambiguous: false,
  })
})
