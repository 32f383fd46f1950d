import { expect, test } from '@jest/globals'
import { frameOf } from './frame.ts'

const almaty = { south: 43.1, west: 76.7, north: 43.4, east: 77.1 }

test('the middle of the ground is the middle of the picture', () => {
  const { project } = frameOf(almaty, { width: 480, height: 330 })

  const [x] = project(76.9, 43.25)

  expect(x).toBe(240)
})

test('the ground fits inside its margin, and north is up', () => {
  const { project } = frameOf(almaty, { width: 480, height: 330, margin: 20 })

  const [west, north] = project(almaty.west, almaty.north)
  const [east, south] = project(almaty.east, almaty.south)

  expect(west).toBeGreaterThanOrEqual(20)
  expect(north).toBeGreaterThanOrEqual(20)
  expect(east).toBeLessThanOrEqual(460)
  expect(south).toBeLessThanOrEqual(310)
  expect(south).toBeGreaterThan(north)
})
