import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { isGroundDivided } from './divided-ground.ts'

/** A rectangle in Almaty, in steps of about 111 m to the north and 81 m to the east. */
function block(west: number, east: number, [south, north] = [0, 10]): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const ring = corners.map(([x = 0, y = 0]) => [76.9 + x / 1000, 43.2 + y / 1000])
  return { type: 'Polygon', coordinates: [ring] }
}

const whole = [block(0, 10)]

test('R26-5: two halves divide their whole, and the whole takes both halves together', () => {
  const halves = [block(0, 4), block(4, 10)]

  expect(isGroundDivided(whole, halves)).toBe(true)
  expect(isGroundDivided(halves, whole)).toBe(true)
})

test.each([
  { because: 'a strip is left over', parts: [block(0, 4), block(5, 10)] },
  { because: 'a strip lies in both', parts: [block(0, 5), block(4, 10)] },
  { because: 'both are the same', parts: [block(0, 10), block(0, 10)] },
  { because: 'one reaches beyond', parts: [block(0, 5), block(5, 12)] },
  { because: 'one lies elsewhere', parts: [block(0, 10), block(500, 510)] },
  { because: 'all lie elsewhere', parts: [block(500, 505), block(505, 510)] },
  { because: 'a corner is left over', parts: [block(0, 5), block(5, 10, [0, 8])] },
])('R26-5: ground is not divided where $because', ({ parts }) => {
  expect(isGroundDivided(whole, parts)).toBe(false)
})

test('R26-5: ground is divided wherever the line is drawn, and however roughly within a border’s width', () => {
  const place = fc.double({ min: 0.5, max: 9.5, noNaN: true })
  const aside = fc.double({ min: -0.25, max: 0.25, noNaN: true })
  fc.assert(
    fc.property(place, aside, (at, off) => {
      expect(isGroundDivided(whole, [block(0, at), block(at + off, 10 + off)])).toBe(true)
    }),
  )
})
