import { expect, test } from '@jest/globals'
import { freeSpot } from './free-spot.ts'

const middle = { latitude: 43.2, longitude: 76.9 }

test('a name stands in the middle where nothing covers it', () => {
  const spot = freeSpot(middle, [{ latitude: 43.3, longitude: 76.9 }])

  expect(spot).toEqual(middle)
})

test('a name gives way to a disc', () => {
  const spot = freeSpot(middle, [{ latitude: 43.201, longitude: 76.901 }])

  expect(spot.latitude).toBeCloseTo(43.208, 6)
})

test('a name stays in the middle where discs are everywhere', () => {
  const discs = Array.from({ length: 60 }, (_, at) => ({
    latitude: 43.17 + at / 1000,
    longitude: 76.9,
  }))

  const spot = freeSpot(middle, discs)

  expect(spot).toEqual(middle)
})
