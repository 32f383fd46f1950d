import type { CountEdition } from './edition.ts'
import { type Entry, entriesOf, isCell, isUnder, keyOf, type Place } from './table.ts'

/** What an earlier edition counted, and which of it was shown. */
interface Earlier {
  readonly cells: ReadonlyMap<string, Entry>
  readonly shown: ReadonlySet<string>
}

interface Compared {
  /** The cells of the new edition. */
  readonly cells: readonly Entry[]
  /** What is hidden in it so far. */
  readonly hidden: ReadonlySet<string>
  readonly earlier: Earlier
}

/** An earlier edition, read for comparing. */
export function earlierOf({ table, published }: CountEdition): Earlier {
  const cells = entriesOf(table).filter(isCell)
  return {
    cells: new Map(cells.map((cell) => [cell.key, cell])),
    shown: new Set(published.filter(({ count }) => count !== null).map(keyOf)),
  }
}

/** Whether a cell was hidden in an earlier edition, or would show how few have come or gone since. */
export function isTooSmallAChange(
  { key, count }: Entry,
  { cells, shown }: Earlier,
  smallCount: number,
): boolean {
  const before = cells.get(key)
  if (!before) return false
  return !shown.has(key) || isSmall(count - before.count, smallCount)
}

/**
 * The cell to hide because the shown ones under a total together changed by too little, though each of them by
 * enough: the least of those that changed. Null where nothing is to be hidden.
 */
export function changedCell(
  total: Place,
  { cells, hidden, earlier }: Compared,
  smallCount: number,
): Entry | null {
  const before = cellsUnder(total, earlier).filter(({ key }) => earlier.shown.has(key))
  const now = cells.filter((cell) => isUnder(total, cell) && !hidden.has(cell.key))
  if (before.some(({ key }) => hidden.has(key))) return null
  if (!isSmall(sumOf(now) - sumOf(before), smallCount)) return null

  const changed = now.filter(({ key, count }) => earlier.cells.get(key)?.count !== count)
  return changed.reduce<Entry | null>(
    (least, cell) => (least && least.count <= cell.count ? least : cell),
    null,
  )
}

/**
 * Whether a total would say something new of the hidden cells under it: others are hidden, or they have changed,
 * or it was not shown before.
 */
export function isTotalChanged(total: Entry, { cells, hidden, earlier }: Compared): boolean {
  const now = cells.filter((cell) => isUnder(total, cell) && hidden.has(cell.key))
  if (now.length === 0) return false

  const before = cellsUnder(total, earlier).filter(({ key }) => !earlier.shown.has(key))
  const names = new Set(before.map(({ key }) => key))
  const isSame = now.length === before.length && now.every(({ key }) => names.has(key))
  return !isSame || sumOf(now) !== sumOf(before) || !earlier.shown.has(total.key)
}

function cellsUnder(total: Place, { cells }: Earlier): Entry[] {
  return [...cells.values()].filter((cell) => isUnder(total, cell))
}

function isSmall(change: number, smallCount: number): boolean {
  return change !== 0 && Math.abs(change) < smallCount
}

function sumOf(entries: readonly { readonly count: number }[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0)
}
