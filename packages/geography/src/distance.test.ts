import { expect, test } from '@jest/globals'
import { distance } from './distance.ts'

test.each([
  ['abai', 'abai', 0],
  ['abai', 'abay', 1],
  ['abai', 'baai', 1],
  ['dostik', 'dostk', 1],
  ['dostik', 'dosttik', 1],
  ['shevchenko', 'shefchenka', 2],
  ['', 'ab', 2],
])('%s and %s are %d apart', (a, b, letters) => {
  expect(distance(a, b, 2)).toBe(letters)
  expect(distance(b, a, 2)).toBe(letters)
})

test('words farther apart than asked are as good as anything', () => {
  expect(distance('abai', 'dostik', 2)).toBe(Number.POSITIVE_INFINITY)
  expect(distance('abcdefgh', 'abxxefxh', 2)).toBe(Number.POSITIVE_INFINITY)
})
