import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { order2023 } from '../policy.ts'
import { editionOf, editionsOf, histories, policy, tableOf, tables } from './given.testing.ts'
import { publishCounts } from './publish.ts'
import { entriesOf, keyOf } from './table.ts'

test.each([
  {
    counts: [12, 9, 30],
    total: 51,
    shown: [12, 9, 30],
    shownTotal: 51,
    because: 'none is small',
  },
  {
    counts: [12, 2, 30],
    total: 44,
    shown: [12, null, null],
    shownTotal: 44,
    because: 'the total less the others would tell the small one, so another goes with it',
  },
  {
    counts: [12, 0, 30],
    total: 42,
    shown: [12, null, null],
    shownTotal: 42,
    because: 'that nobody did is told of everybody',
  },
  {
    counts: [2, 2, 30],
    total: 34,
    shown: [null, null, null],
    shownTotal: 34,
    because: 'two small ones that make four together are a small count of both',
  },
  {
    counts: [3, 4, 30],
    total: 37,
    shown: [null, null, 30],
    shownTotal: 37,
    because: 'two small ones that make seven hide each other',
  },
  {
    counts: [1, 2, 1],
    total: 4,
    shown: [null, null, null],
    shownTotal: null,
    because: 'a total is a count too',
  },
])('of $counts with $total in all, $shown and $shownTotal are shown: $because', (row) => {
  const table = tableOf([row.counts], ['all'])

  const published = publishCounts(table, [], order2023)

  expect(published.map(({ count }) => count)).toEqual([...row.shown, row.shownTotal])
})

test('a small count without a total hides itself alone', () => {
  const published = publishCounts(tableOf([[12, 2, 30]], []), [], order2023)

  expect(published.map(({ count }) => count)).toEqual([12, null, 30])
})

test('in a table of two ways a small count takes three more with it', () => {
  const table = tableOf(
    [
      [2, 40, 7],
      [50, 60, 70],
      [9, 80, 8],
    ],
    ['rows', 'columns', 'all'],
  )

  const published = publishCounts(table, [], order2023)

  const cells = published.slice(0, 9).map(({ count }) => count)
  expect(cells[0]).toBeNull()
  expect(cells.filter((count) => count === null)).toHaveLength(4)
  expect(published.slice(9).map(({ count }) => count)).toEqual([49, 180, 97, 61, 180, 85, 326])
})

test.each([
  { before: [12, 20], now: [12, 20], shown: [12, 20, 32], because: 'nothing has changed' },
  { before: [12, 20], now: [13, 20], shown: [null, 20, null], because: 'one more came' },
  { before: [12, 20], now: [18, 20], shown: [18, 20, 38], because: 'six more came' },
  {
    before: [12, 20],
    now: [4, 30],
    shown: [null, 30, null],
    because: 'four are few, and the total would tell them',
  },
  {
    before: [4, 20, 30],
    now: [9, 20, 30],
    shown: [null, null, 30, null],
    because: 'what was hidden stays hidden, or the change would tell what it was',
  },
  {
    before: [12, 20],
    now: [22, 12],
    shown: [22, null, null],
    because: 'ten more here and eight less there are two more in all',
  },
  {
    before: [12, 20],
    now: [13, 19],
    shown: [null, null, null],
    because: 'one came and one went',
  },
  {
    before: [2, 10, 20],
    now: [2, 4, 16],
    shown: [null, null, null, null],
    because: 'the total would speak of other hidden ones than before',
  },
])('after $before, of $now are shown $shown: $because', ({ before, now, shown }) => {
  const first = editionOf(tableOf([before], ['all']), [], order2023)

  const published = publishCounts(tableOf([now], ['all']), [first], order2023)

  expect(published.map(({ count }) => count)).toEqual(shown)
})

test('a total that was not shown before says nothing of what was hidden before', () => {
  const first = editionOf(tableOf([[2, 30]], []), [], order2023)

  const published = publishCounts(tableOf([[2, 30]], ['all']), [first], order2023)

  expect(published.map(({ count }) => count)).toEqual([null, 30, null])
})

test('what was published under a lower threshold is kept back under a higher one', () => {
  const first = editionOf(tableOf([[7, 30]], ['all']), [], order2023)
  const stricter = { ...order2023, smallCount: 10 }

  const published = publishCounts(tableOf([[7, 30]], ['all']), [first], stricter)

  expect(published.map(({ count }) => count)).toEqual([null, 30, null])
})

test('what is shown is true', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const editions = editionsOf(history)

      for (const { table, published } of editions) {
        const counts = new Map(entriesOf(table).map(({ key, count }) => [key, count]))
        const shown = published.filter(({ count }) => count !== null)
        expect(shown.map(({ count }) => count)).toEqual(shown.map((p) => counts.get(keyOf(p))))
      }
    }),
  )
})

test('a table that never changes is published the same each time', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const first = editionOf(table, [], policy)

      const second = publishCounts(table, [first], policy)

      expect(second).toEqual(first.published)
    }),
  )
})

test('where no count is small, nothing is hidden', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const counts = table.counts.map((line) => line.map((count) => count + policy.smallCount))

      const published = publishCounts({ ...table, counts }, [], policy)

      expect(published.filter(({ count }) => count === null)).toEqual([])
    }),
  )
})

test.each([
  { counts: [[1.5, 2]], because: 'half a person is none' },
  { counts: [[-1, 2]], because: 'nor is less than none' },
  { counts: [[1], [2, 3]], because: 'a row is short' },
  { counts: [], because: 'there is nothing in it' },
])('$counts is no table of counts: $because', ({ counts }) => {
  const publishing = () => publishCounts(tableOf(counts, []), [], policy)

  expect(publishing).toThrow(RangeError)
})
