import { expect, test } from '@jest/globals'
import { order2023 } from '../policy.ts'
import { editionOf, tableOf } from './given.testing.ts'
import { countsIn, hideToo } from './hide-too.ts'

const edition = editionOf(tableOf([[12, 9, 30]], ['all']), [], order2023)

test.each([
  { also: 'column0', shown: [null, 9, 30, null], because: 'the total less the others tells it' },
  { also: null, shown: [12, 9, null, null], because: 'all of its cells together tell the total' },
  { also: 'column9', shown: [12, 9, 30, 51], because: 'there is no such place' },
])('of 12, 9 and 30 of 51 without $also, $shown are shown: $because', ({ also, shown }) => {
  const published = hideToo(edition, ({ column }) => column === also)

  expect(published.map(({ count }) => count)).toEqual(shown)
})

test('a total over something hidden goes alone', () => {
  const small = editionOf(tableOf([[12, 2, 30]], ['all']), [], order2023)

  const published = hideToo(small, ({ column }) => column === null)

  expect(published.map(({ count }) => count)).toEqual([12, null, null, null])
})

test('an edition knows what it hides', () => {
  const small = editionOf(tableOf([[2]], []), [], order2023)

  expect(countsIn(small)).toEqual([{ row: 'row0', column: 'column0', count: 2, isShown: false }])
})
