import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { bordersOf } from './borders.ts'
import type { Outlined } from './outline.ts'

/** A rectangle in Almaty, in steps of about 111 m to the north and 81 m to the east. */
function block(id: string, [west, south, east, north]: readonly [number, number, number, number]) {
  return area(id, [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ])
}

function area(id: string, corners: readonly Position[]): Outlined {
  const ring = [...corners, corners[0] ?? []].map(([x = 0, y = 0]) => [
    76.9 + x / 1000,
    43.2 + y / 1000,
  ])
  const geometry: Polygon = { type: 'Polygon', coordinates: [ring] }
  return { id, geometry }
}

test('R27-17: precincts on both sides of a border adjoin, though neither has a corner where the other has', () => {
  const long = block('long', [0, 0, 1, 10])
  const short = block('short', [1, 3.3, 2, 4.7])

  const [border, ...others] = bordersOf([long, short])

  expect(others).toEqual([])
  expect(border).toMatchObject({ between: ['long', 'short'], shares: 'edge' })
  expect(border?.metres).toBeCloseTo(1.4 * 111.195, 0)
})

test('R27-17: precincts that meet in a corner alone touch in a corner', () => {
  const chessboard = [
    block('a1', [0, 0, 1, 1]),
    block('b1', [1, 0, 2, 1]),
    block('a2', [0, 1, 1, 2]),
    block('b2', [1, 1, 2, 2]),
  ]

  const borders = bordersOf(chessboard)

  const corners = borders.filter(({ shares }) => shares === 'corner')
  expect(corners.map(({ between }) => between)).toEqual([
    ['a1', 'b2'],
    ['b1', 'a2'],
  ])
  expect(borders.filter(({ shares }) => shares === 'edge')).toHaveLength(4)
})

test.each([15, 30, 45, 60, 75])(
  'R27-17: a corner with %i degrees between the borders is a corner still',
  (degrees) => {
    const turn = (degrees * Math.PI) / 180
    const east = area('east', [
      [0, 0],
      [5, 0],
      [5, -5],
    ])
    const north = area('north', [
      [0, 0],
      [5 * Math.cos(turn), 5 * Math.sin(turn) * 0.73],
      [0, 5],
    ])

    expect(bordersOf([east, north])).toEqual([
      { between: ['east', 'north'], shares: 'corner', metres: 0 },
    ])
  },
)

test.each([
  { metres: 0.8, shares: ['corner'] },
  { metres: 1.2, shares: ['edge'] },
])('R27-17: a common stretch of $metres m makes $shares', ({ metres, shares }) => {
  const south = block('south', [0, 0, 1, 1])
  const north = block('north', [1 - metres / 81, 1, 3, 2])

  expect(bordersOf([south, north]).map((border) => border.shares)).toEqual(shares)
})

test.each([
  { gap: 0.8, found: 1 },
  { gap: 1.5, found: 0 },
])('R27-17: outlines $gap m apart meet: $found', ({ gap, found }) => {
  const south = block('south', [0, 0, 5, 1])
  const north = block('north', [0, 1 + gap / 111.195, 5, 3])

  expect(bordersOf([south, north])).toHaveLength(found)
})

test('nobody borders on themselves, and where there is nothing nothing meets', () => {
  expect(bordersOf([block('alone', [0, 0, 1, 1])])).toEqual([])
  expect(bordersOf([])).toEqual([])
})

const cuts = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 12 })
const grid = gridOf(4)

test('R27-17: to cut an edge by further vertices changes nothing', () => {
  fc.assert(
    fc.property(cuts, fc.nat(grid.length - 1), (places, at) => {
      const cut = grid.map((outlined, index) =>
        index === at ? divided(outlined, places) : outlined,
      )

      expect(meetings(cut)).toEqual(meetings(grid))
    }),
  )
})

test('R27-17: what adjoins does so from both sides, in whatever order the precincts come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(grid, { minLength: grid.length }), (shuffled) => {
      expect(meetings(shuffled)).toEqual(meetings(grid))
    }),
  )
})

test('R27-17: a precinct that is drawn less than a metre aside still adjoins all that it did', () => {
  const aside = fc.double({ min: -0.65, max: 0.65, noNaN: true })
  fc.assert(
    fc.property(aside, aside, fc.nat(grid.length - 1), (east, north, at) => {
      const moved = grid.map((outlined, index) =>
        index === at ? shifted(outlined, [east / 81_000, north / 111_195]) : outlined,
      )

      expect(meetings(moved)).toEqual(meetings(grid))
    }),
  )
})

function gridOf(size: number): Outlined[] {
  return Array.from({ length: size * size }, (_, index) => {
    const [column, row] = [index % size, Math.floor(index / size)]
    return block(`${column}-${row}`, [column * 3, row * 3, column * 3 + 3, row * 3 + 3])
  })
}

function meetings(features: readonly Outlined[]): string[] {
  return bordersOf(features)
    .map(({ between, shares }) => `${[...between].sort().join(' ')} ${shares}`)
    .sort()
}

function divided({ id, geometry }: Outlined, places: readonly number[]): Outlined {
  const [ring = []] = 'coordinates' in geometry ? (geometry.coordinates as Position[][]) : []
  const sorted = places.toSorted((one, other) => one - other)
  const cut = ring.slice(1).flatMap((to, before) => {
    const from = ring[before] ?? to
    return [...sorted.map((share) => between(from, to, share)), to]
  })
  return { id, geometry: { type: 'Polygon', coordinates: [[ring[0] ?? [], ...cut]] } }
}

function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

function shifted({ id, geometry }: Outlined, [east, north]: readonly [number, number]): Outlined {
  const rings = geometry.coordinates as Position[][]
  const moved = rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + east, y + north]))
  return { id, geometry: { type: 'Polygon', coordinates: moved } }
}
