import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editionOf, editionsOf, histories, policy, tableOf, tables } from './given.testing.ts'
import { publishCounts } from './publish.ts'
import { changesToldBy, toldBy, toldIfNothingChanged } from './reader.testing.ts'

test('whoever tries every table that fits what is shown cannot bring a small count below the threshold', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const edition = editionOf(table, [], policy)

      expect(toldBy(edition)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test.each([
  { shape: { height: 1, width: 4 }, totals: ['all'], end: 7 },
  { shape: { height: 2, width: 2 }, totals: ['all'], end: 7 },
  { shape: { height: 2, width: 2 }, totals: ['rows', 'columns', 'all'], end: 7 },
] as const)(
  'whoever knows this program too cannot work a small count out of $shape with totals $totals',
  (given) => {
    const { shape, totals, end } = given
    const views = new Map<string, number[][]>()
    for (const cells of everyRow(shape.width * shape.height, end)) {
      const table = tableOf(linesOf(cells, shape.width), totals)
      const view = JSON.stringify(publishCounts(table, [], policy).map(({ count }) => count))
      views.set(view, [...(views.get(view) ?? []), cells])
    }

    const told = [...views].filter(
      ([view, same]) =>
        isWithin(view, same, end) && onlyOnes(same).some((n) => n < policy.smallCount),
    )

    expect(views.size).toBeGreaterThan(100)
    expect(told).toEqual([])
  },
)

test('whoever keeps the earlier editions works out no small count and no small change', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const editions = editionsOf(history)

      for (const [index, now] of editions.entries()) {
        expect(toldBy(now)).toEqual([])
        for (const then of editions.slice(0, index)) {
          expect(changesToldBy(then, now)).toEqual([])
          expect(toldIfNothingChanged(then, now)).toEqual([])
        }
      }
    }),
    { numRuns: 150 },
  )
})

/** Whether every table that looks like this was tried. */
function isWithin(view: string, same: readonly number[][], end: number): boolean {
  const shown: (number | null)[] = JSON.parse(view)
  return same.every(
    (cells) => cells.filter((_, at) => shown[at] === null).reduce((a, b) => a + b, 0) < end,
  )
}

/** The counts that are the same in all of these tables. */
function onlyOnes([first = [], ...rest]: readonly number[][]): number[] {
  return first.filter((count, at) => rest.every((cells) => cells[at] === count))
}

function linesOf(cells: readonly number[], width: number): number[][] {
  return cells.length === 0 ? [] : [cells.slice(0, width), ...linesOf(cells.slice(width), width)]
}

function everyRow(length: number, end: number): number[][] {
  if (length === 0) return [[]]
  return everyRow(length - 1, end).flatMap((row) =>
    Array.from({ length: end }, (_, count) => [...row, count]),
  )
}
