import type { CountEdition, PublishedCount } from './edition.ts'
import { type Entry, entriesOf, isCell, isUnder, keyOf, type Place } from './table.ts'

/** A place of an edition with its count, whether it is shown or not. */
export interface EditionCount extends Place {
  readonly count: number
  readonly isShown: boolean
}

/** Every count of an edition, the hidden ones too. */
export function countsIn({ table, published }: CountEdition): EditionCount[] {
  const shown = keysOf(published.filter(({ count }) => count !== null))
  return entriesOf(table)
    .filter(({ asked }) => asked)
    .map(({ row, column, count, key }) => ({ row, column, count, isShown: shown.has(key) }))
}

/**
 * An edition with more of its places hidden, and with them what would give them away: the totals over a cell, and where a
 * total stands over nothing hidden the last cell under it, chosen by its place and not by its size (¶29).
 */
export function hideToo(
  { table, published }: CountEdition,
  isToHide: (place: Place) => boolean,
): PublishedCount[] {
  const entries = entriesOf(table).filter(({ asked }) => asked)
  const hidden = keysOf(published.filter(({ count }) => count === null))
  const more = entries.filter((entry) => !hidden.has(entry.key) && isToHide(entry))
  const totals = more.filter((entry) => !isCell(entry))
  const cells = [...more.filter(isCell), ...totals.flatMap((total) => lastUnder(total, entries))]
  const over = entries.filter((entry) => cells.some((cell) => isOver(entry, cell)))
  for (const { key } of [...totals, ...cells, ...over]) hidden.add(key)
  return published.map((place) => (hidden.has(keyOf(place)) ? { ...place, count: null } : place))

  function lastUnder(total: Entry, all: readonly Entry[]): Entry[] {
    const under = all.filter((entry) => isCell(entry) && isUnder(total, entry))
    return under.some(({ key }) => hidden.has(key)) ? [] : under.slice(-1)
  }
}

function isOver(total: Entry, cell: Entry): boolean {
  return !isCell(total) && isUnder(total, cell)
}

function keysOf(places: readonly Place[]): Set<string> {
  return new Set(places.map(keyOf))
}
