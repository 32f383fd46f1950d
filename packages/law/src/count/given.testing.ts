import fc from 'fast-check'
import { order2023, type Policy } from '../policy.ts'
import type { CountEdition } from './edition.ts'
import { publishCounts } from './publish.ts'
import type { CountTable, TotalKind } from './table.ts'

/** A threshold that leaves few enough tables to try them all. */
export const policy: Policy = { ...order2023, smallCount: 3 }

/** A table of these counts with names of its own. */
export function tableOf(counts: readonly number[][], totals: readonly TotalKind[]): CountTable {
  const names = (list: readonly unknown[], prefix: string) => list.map((_, at) => `${prefix}${at}`)
  return {
    counts,
    totals,
    rows: names(counts, 'row'),
    columns: names(counts[0] ?? [], 'column'),
  }
}

/** A table and what is published of it. */
export function editionOf(
  table: CountTable,
  earlier: readonly CountEdition[],
  by: Policy,
): CountEdition {
  return { table, published: publishCounts(table, earlier, by) }
}

/** A table published again and again. */
export function editionsOf(history: readonly CountTable[]): CountEdition[] {
  const editions: CountEdition[] = []
  for (const table of history) editions.push(editionOf(table, [...editions], policy))
  return editions
}

const shapes = [
  { height: 1, width: 2 },
  { height: 1, width: 3 },
  { height: 1, width: 4 },
  { height: 2, width: 2 },
]
const someCount = fc.constantFrom(0, 1, 2, 3, 3, 4, 4)
const someCells = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })
const someTotals = fc.subarray<TotalKind>(['rows', 'columns', 'all'])

/** Small tables of small counts, with any totals. */
export const tables = fc
  .constantFrom(...shapes)
  .chain(({ height, width }) => tablesOf(height, width))

/** Tables of one shape, one after another, with some counts as they were and some not. */
export const histories = fc
  .constantFrom(...shapes.filter(({ width }) => width < 4))
  .chain(({ height, width }) =>
    fc.tuple(
      tablesOf(height, width),
      fc.array(fc.tuple(tablesOf(height, width), someCells), { minLength: 1, maxLength: 2 }),
    ),
  )
  .map(([first, later]) => [first, ...later.map(([table, kept]) => keeping(first, table, kept))])

function keeping(first: CountTable, table: CountTable, kept: readonly boolean[]): CountTable {
  const counts = table.counts.map((line, r) =>
    line.map((count, c) => (kept[2 * r + c] ? (first.counts[r]?.[c] ?? count) : count)),
  )
  return { ...table, counts }
}

function tablesOf(height: number, width: number) {
  const row = fc.array(someCount, { minLength: width, maxLength: width })
  const rows = fc.array(row, { minLength: height, maxLength: height })
  return fc.tuple(rows, someTotals).map(([counts, totals]) => tableOf(counts, totals))
}
