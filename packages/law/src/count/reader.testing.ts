import type { CountEdition, PublishedCount, ShownCount } from './edition.ts'
import { policy } from './given.testing.ts'
import { type Entry, entriesOf, isCell, isUnder, keyOf, type Place } from './table.ts'

const threshold = policy.smallCount
const most = 4 + threshold

/** A table as a reader imagines it: a count for every cell of the published one. */
type World = ReadonlyMap<string, number>

/** Every world of counts up to `most` that a published table allows, tried one by one. */
function worldsOf(published: readonly PublishedCount[]): World[] {
  const cells = published.filter(isCell)
  const shownTotals = published.filter((entry) => !isCell(entry) && entry.count !== null)
  const fits = (world: World) =>
    shownTotals.every((total) => sumUnder(total, cells, world) === Number(total.count))

  let worlds: World[] = [new Map()]
  for (const cell of cells) {
    const tried = cell.count === null ? upToMost() : [Number(cell.count)]
    worlds = worlds.flatMap((world) =>
      tried.map((count) => new Map([...world, [keyOf(cell), count]])),
    )
  }
  return worlds.filter(fits)
}

/** What a reader can count in a world: each cell, and each union of cells that has a name. */
function sumUnder(total: Place, cells: readonly Place[], world: World): number {
  return cells
    .filter((cell) => isUnder(total, cell))
    .reduce((sum, cell) => sum + (world.get(keyOf(cell)) ?? 0), 0)
}

/** The counts under the threshold that a reader of one edition can tell to be under it. */
export function toldBy({ table, published }: CountEdition): string[] {
  const believed = beliefsIn(published)
  return entriesOf(table)
    .filter(({ key, count }) => count < threshold && Math.max(...believed(key)) < threshold)
    .map(({ key, count }) => `${key} is ${count}`)
}

/** The changes under the threshold that follow from two editions, of cells and of all that has a total. */
export function changesToldBy(then: CountEdition, now: CountEdition): string[] {
  const [before, after] = [beliefsIn(then.published), beliefsIn(now.published)]
  return entriesOf(now.table)
    .filter(({ key }) => before(key).size === 1 && after(key).size === 1)
    .map(({ key }) => ({ key, change: Math.max(...after(key)) - Math.max(...before(key)) }))
    .filter(({ change }) => change !== 0 && Math.abs(change) < threshold)
    .map(({ key, change }) => `${key} changed by ${change}`)
}

/** The small counts that follow where a reader supposes, rightly, that what is hidden has not changed. */
export function toldIfNothingChanged(then: CountEdition, now: CountEdition): string[] {
  const cells = now.published.filter(isCell)
  const shownNow = new Map(now.published.map((entry) => [keyOf(entry), entry.count]))
  const worlds = worldsOf(then.published)
    .map((world): World => new Map([...world].map(([key, was]) => [key, shownNow.get(key) ?? was])))
    .filter((world) =>
      now.published.every(
        (entry) => entry.count === null || sumUnder(entry, cells, world) === Number(entry.count),
      ),
    )
  return entriesOf(now.table)
    .filter(({ count }) => count < threshold)
    .filter(({ count, ...entry }) => {
      const believed = new Set(worlds.map((world) => sumUnder(entry, cells, world)))
      return believed.size === 1 && believed.has(count)
    })
    .map(({ key, count }) => `${key} is ${count}`)
}

/** What each cell and each total can be, for all that a reader of one edition knows. */
function beliefsIn(published: readonly PublishedCount[]): (key: string) => ReadonlySet<number> {
  const cells = published.filter(isCell)
  const worlds = worldsOf(published)
  return (key) => {
    const [row, column] = JSON.parse(key)
    return new Set(worlds.map((world) => sumUnder({ row, column }, cells, world)))
  }
}

/** The greatest that a reader can believe a cell to be. */
export function greatestOf(
  entries: readonly Entry[],
  hidden: ReadonlySet<string>,
  key: string,
): number {
  const published = entries.map((entry) => ({
    ...entry,
    count: hidden.has(entry.key) ? null : (entry.count as ShownCount),
  }))
  return Math.max(...beliefsIn(published)(key))
}

function upToMost(): number[] {
  return Array.from({ length: most + 1 }, (_, count) => count)
}
