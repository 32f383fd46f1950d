import type { Policy } from '../policy.ts'
import { changedCell, earlierOf, isTooSmallAChange, isTotalChanged } from './change.ts'
import type { CountEdition, PublishedCount, ShownCount } from './edition.ts'
import { coverFor } from './room.ts'
import { type CountTable, type Entry, entriesOf, isCell } from './table.ts'

/**
 * A table as residents may read it: nobody can work out a count under the policy's threshold, none at all included,
 * from it alone, or from it and any of its `earlier` editions; nor a change that is smaller than that (¶29).
 */
export function publishCounts(
  table: CountTable,
  earlier: readonly CountEdition[],
  { smallCount }: Pick<Policy, 'smallCount'>,
): PublishedCount[] {
  const entries = entriesOf(table)
  const hidden = new Set(
    entries.filter(({ asked, count }) => !asked || count < smallCount).map(({ key }) => key),
  )

  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    for (const key of hiddenByChange({ entries, hidden }, earlier, smallCount)) hidden.add(key)
    for (const key of coverOf({ entries, hidden }, smallCount)) hidden.add(key)
  }
  return entries
    .filter(({ asked }) => asked)
    .map(({ row, column, key, count }) => ({
      ...{ row, column },
      count: hidden.has(key) ? null : (count as ShownCount),
    }))
}

interface Draft {
  readonly entries: readonly Entry[]
  readonly hidden: ReadonlySet<string>
}

/**
 * What must be hidden so that no small count follows from the rest: a reader must be able to believe that it is not
 * small, and one who guesses which counts are the small ones must still not know how small.
 */
function coverOf({ entries, hidden }: Draft, smallCount: number): Set<string> {
  const covered = new Set(hidden)
  const cover = (keys: Iterable<string> = []) => {
    for (const key of keys) covered.add(key)
  }
  const isSmall = ({ count }: Entry) => count < smallCount
  const ceiling = () => Number.POSITIVE_INFINITY
  const guessed = (entry: Entry) => (isSmall(entry) ? smallCount - 1 : ceiling())

  for (const small of entries.filter(isSmall)) {
    cover(coverFor(small, smallCount - small.count, { entries, hidden: covered, ceiling }) ?? [])
    const reading = { entries, hidden: covered, ceiling: guessed }
    const [fewest] = [1, -1]
      .filter((change) => small.count + change >= 0 && small.count + change < smallCount)
      .map((change) => coverFor(small, change, reading))
      .filter((keys) => keys !== null)
      .toSorted((a, b) => a.size - b.size)
    cover(fewest)
  }
  return covered
}

/** What must be hidden so that no small count follows from a change. */
function hiddenByChange(
  draft: Draft,
  earlier: readonly CountEdition[],
  smallCount: number,
): Set<string> {
  const hidden = new Set(draft.hidden)
  const isShown = ({ key }: Entry) => !hidden.has(key)
  const cells = draft.entries.filter(isCell)
  const totals = draft.entries.filter((entry) => !isCell(entry))
  for (const edition of earlier.map(earlierOf)) {
    for (const cell of cells.filter(isShown)) {
      if (isTooSmallAChange(cell, edition, smallCount)) hidden.add(cell.key)
    }
    for (const total of totals) {
      const cell = changedCell(total, { cells, hidden, earlier: edition }, smallCount)
      if (cell) hidden.add(cell.key)
    }
    for (const total of totals.filter(isShown)) {
      if (isTotalChanged(total, { cells, hidden, earlier: edition })) hidden.add(total.key)
    }
  }
  return hidden
}
