import { expect, test } from '@jest/globals'
import { frameOf } from './frame.ts'
import { areasOf, boundsOf } from './outline.ts'
import { pathOf } from './path.ts'

const square = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'square',
      properties: { number: 28 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 0.00001],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } },
  ],
}

test('an area becomes one closed line, without the points nobody sees', () => {
  const areas = areasOf(square)

  const path = pathOf(areas, frameOf(boundsOf(areas), { width: 100, height: 100 }))

  expect(areas.map(({ id }) => id)).toEqual(['square'])
  expect(path).toMatch(/^M0 100l100 0l0 -100l-100 0l0 100z$/)
})

test('what is no GeoJSON has no areas and spans the country', () => {
  const areas = areasOf({ nothing: true })

  expect(areas).toEqual([])
  expect(boundsOf(areas)).toMatchObject({ south: 40.5, east: 87.4 })
})

test('what lies far outside the picture is drawn in few strokes', () => {
  const far = Array.from({ length: 1000 }, (_, at) => [5 + at / 1000, 5 + (at % 7) / 1000])
  const areas = areasOf({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], ...far, [0, 0]]] })

  const path = pathOf(
    areas,
    frameOf({ south: 0, west: 0, north: 1, east: 1 }, { width: 100, height: 100 }),
  )

  expect(path.match(/l/g)?.length).toBeLessThan(10)
})
