import { expect, test } from '@jest/globals'
import { closeUp } from './close-up.ts'

function square(number: number, west: number) {
  const east = west + 0.1
  return {
    number,
    centre: { latitude: 43.05, longitude: west + 0.05 },
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 43],
          [east, 43],
          [east, 43.1],
          [west, 43.1],
          [west, 43],
        ],
      ],
    },
  }
}

const own = { ...square(28, 76), neighbours: [square(34, 76.1), square(99, 80)] }

test('a precinct fills the picture, and only the neighbours in sight are numbered', () => {
  const picture = closeUp([own], null)

  expect(picture.own).toMatch(/^M.*z$/)
  expect(picture.ownLabels.map(({ number }) => number)).toEqual([28])
  expect(picture.labels.map(({ number }) => number)).toEqual([34])
})

test('the number gives way to what is marked in the middle', () => {
  const [plain] = closeUp([own], null).ownLabels
  const [moved] = closeUp([own], null, { venue: own.centre }).ownLabels

  expect(moved?.y).toBe((plain?.y ?? 0) - 30)
})

test('what lies outside the picture is not marked', () => {
  const picture = closeUp([own], null, {
    point: { latitude: 50, longitude: 80 },
    venue: own.centre,
  })

  expect(picture.point).toBeNull()
  expect(picture.venue).not.toBeNull()
})

test('two precincts that meet together are both their own, neither is a neighbour', () => {
  const other = { ...square(34, 76.1), neighbours: [own] }

  const picture = closeUp([own, other], null)

  expect(picture.ownLabels.map(({ number }) => number)).toEqual([28, 34])
  expect(picture.labels).toEqual([])
})

test('a meeting at the police point does not hide the point', () => {
  const { point, venue } = closeUp([own], null, { point: own.centre, venue: own.centre })

  expect((point?.[0] ?? 0) - (venue?.[0] ?? 0)).toBe(18)
})
