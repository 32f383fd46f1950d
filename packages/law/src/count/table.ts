/** Which totals stand beside the counts: of every row, of every column, of all. */
export type TotalKind = 'rows' | 'columns' | 'all'

/** Counts of residents, or of what befell them, divided in one way (a single row) or in two (¶29). */
export interface CountTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** For each row, a count for each column. */
  readonly counts: readonly (readonly number[])[]
  /** Which totals are to be shown. */
  readonly totals: readonly TotalKind[]
}

/** A place of a table: a cell, or a total where row, column or both are null. */
export interface Place {
  readonly row: string | null
  readonly column: string | null
}

/** A count and its place; a total that is not to be shown is an entry too, for it follows from the others. */
export interface Entry extends Place {
  readonly key: string
  readonly count: number
  readonly asked: boolean
}

/** Every cell and every total of a table; throws where it is no table of counts. */
export function entriesOf(table: CountTable): Entry[] {
  refuseWrong(table)

  const { rows, columns, counts, totals } = table
  const entry = (place: Place, numbers: readonly number[], asked: boolean): Entry => ({
    ...place,
    key: keyOf(place),
    count: numbers.reduce((sum, count) => sum + count, 0),
    asked,
  })
  return [
    ...rows.flatMap((row, r) =>
      columns.map((column, c) => entry({ row, column }, [counts[r]?.[c] ?? 0], true)),
    ),
    ...rows.map((row, r) => entry({ row, column: null }, counts[r] ?? [], totals.includes('rows'))),
    ...columns.map((column, c) =>
      entry(
        { row: null, column },
        counts.map((line) => line[c] ?? 0),
        totals.includes('columns'),
      ),
    ),
    entry({ row: null, column: null }, counts.flat(), totals.includes('all')),
  ]
}

/** The name of a place, the same in every edition of a table. */
export function keyOf({ row, column }: Place): string {
  return JSON.stringify([row, column])
}

/** Whether a place is a single count and no total. */
export function isCell({ row, column }: Place): boolean {
  return row !== null && column !== null
}

/** Whether a cell is counted in a total. */
export function isUnder(total: Place, cell: Place): boolean {
  return (
    (total.row === null || total.row === cell.row) &&
    (total.column === null || total.column === cell.column)
  )
}

function refuseWrong({ rows, columns, counts }: CountTable): void {
  const isWhole = counts.flat().every((count) => Number.isSafeInteger(count) && count >= 0)
  const isFull =
    counts.length === rows.length && counts.every((line) => line.length === columns.length)
  const isNamed = [rows, columns].every((names) => new Set(names).size === names.length)
  if (rows.length === 0 || columns.length === 0) throw new RangeError('A table has a cell')
  if (!isWhole) throw new RangeError('A count is a whole number and not negative')
  if (!isFull) throw new RangeError('A table has a count for every row and column')
  if (!isNamed) throw new RangeError('No two rows or columns of a table have one name')
}
