import { expect, test } from '@jest/globals'
import { isWithin, merged, type Stretch } from './stretch.ts'

function stretches(...ends: readonly (readonly [number, number])[]): Stretch[] {
  return ends.map(([start, end]) => ({ start, end }))
}

test.each([
  { found: stretches([5, 6], [1, 2]), apart: stretches([1, 2], [5, 6]), because: 'sorted' },
  { found: stretches([1, 3], [3, 5]), apart: stretches([1, 3], [3, 5]), because: 'side by side' },
  { found: stretches([1, 4], [3, 5]), apart: stretches([1, 5]), because: 'over' },
  { found: stretches([1, 9], [3, 5]), apart: stretches([1, 9]), because: 'within' },
  {
    found: stretches([1, 2], [4, 8], [5, 9]),
    apart: stretches([1, 2], [4, 9]),
    because: 'only the last',
  },
])('stretches that overlap are one: $because', ({ found, apart }) => {
  expect(merged(found)).toEqual(apart)
})

test('a stretch lies within one of the others or within none', () => {
  const apart = stretches([2, 4], [4, 6], [8, 9], [12, 20])

  const within = stretches([2, 4], [3, 4], [4, 6], [5, 6], [8, 9], [13, 20], [12, 13])
  const without = stretches([0, 1], [1, 3], [3, 5], [6, 7], [7, 9], [8, 10], [11, 13], [13, 21])

  expect(within.filter((one) => !isWithin(apart, one))).toEqual([])
  expect(without.filter((one) => isWithin(apart, one))).toEqual([])
})
