import { type Entry, isCell } from './table.ts'

/** An entry as an edge between its row and its column, so that what reaches a row or column also leaves it. */
interface Edge {
  readonly from: string
  readonly to: string
  readonly entry: Entry
}

/** A way along an edge: forwards its count could be greater, backwards smaller. */
interface Step {
  readonly edge: Edge
  readonly sign: 1 | -1
}

/** A table on its way to the public, and how great each of its counts can be believed to be. */
export interface Reading {
  readonly entries: readonly Entry[]
  readonly hidden: ReadonlySet<string>
  readonly ceiling: (entry: Entry) => number
}

/**
 * What else must be hidden so that a reader of the rest can believe that an entry is greater by `change`, or less:
 * the fewest entries that serve, none where it is so already; null where it cannot be. Exact for whole numbers: a
 * table with its totals is a circulation, and how far one of its edges can move is a greatest flow.
 */
export function coverFor(
  moved: Entry,
  change: number,
  { entries, hidden, ceiling }: Reading,
): ReadonlySet<string> | null {
  const others = entries.filter((entry) => entry !== moved).map(edgeOf)
  const { from, to } = edgeOf(moved)
  const ends = change > 0 ? { from: to, to: from } : { from, to }
  const believed = new Map(entries.map(({ key, count }) => [key, count]))
  const room = ({ edge: { entry }, sign }: Step) => {
    const count = believed.get(entry.key) ?? 0
    return sign === 1 ? ceiling(entry) - count : count
  }
  const cover = new Set<string>()

  for (let missing = Math.abs(change); missing > 0; ) {
    const isOpen = ({ key }: Entry) => hidden.has(key) || cover.has(key)
    const passable = others.flatMap(bothWays).filter((step) => room(step) > 0)
    const way = cheapestWay(passable, ends, isOpen)
    if (!way) return null

    const move = Math.min(missing, ...way.map(room))
    for (const { edge, sign } of way) {
      const { key } = edge.entry
      believed.set(key, (believed.get(key) ?? 0) + sign * move)
      if (!isOpen(edge.entry)) cover.add(key)
    }
    missing -= move
  }
  return cover
}

function edgeOf(entry: Entry): Edge {
  const row = entry.row === null ? 'rows' : `row ${entry.row}`
  const column = entry.column === null ? 'columns' : `column ${entry.column}`
  if (isCell(entry)) return { entry, from: row, to: column }
  if (entry.row !== null) return { entry, from: 'rows', to: row }
  if (entry.column !== null) return { entry, from: column, to: 'columns' }
  return { entry, from: 'columns', to: 'rows' }
}

function bothWays(edge: Edge): Step[] {
  return [
    { edge, sign: 1 },
    { edge, sign: -1 },
  ]
}

/** The way that hides the fewest (Bellman and Ford); null where there is none. */
function cheapestWay(
  open: readonly Step[],
  { from, to }: { from: string; to: string },
  isFree: (entry: Entry) => boolean,
): Step[] | null {
  const cost = new Map([[from, 0]])
  const reachedBy = new Map<string, Step>()
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const step of open) {
      const before = cost.get(startOf(step))
      const price = isFree(step.edge.entry) ? 0 : priceOf(step.edge.entry, open.length)
      const total = (before ?? Number.POSITIVE_INFINITY) + price
      if (total >= (cost.get(endOf(step)) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(endOf(step), total)
      reachedBy.set(endOf(step), step)
      isBetter = true
    }
  }
  return reachedBy.has(to) ? wayBack(reachedBy, { from, to }) : null
}

/**
 * A total costs more than all cells together.
 *
 * NOTE: a price by the size of the count would hide the least, and so tell whoever knows this program that what is
 * hidden is no greater than what is shown.
 */
function priceOf(entry: Entry, all: number): number {
  return isCell(entry) ? 1 : all
}

function wayBack(
  reachedBy: ReadonlyMap<string, Step>,
  { from, to }: { from: string; to: string },
): Step[] {
  const way: Step[] = []
  for (let at = to; at !== from; ) {
    const step = reachedBy.get(at)
    if (!step) break
    way.push(step)
    at = startOf(step)
  }
  return way
}

function startOf({ edge, sign }: Step): string {
  return sign === 1 ? edge.from : edge.to
}

function endOf({ edge, sign }: Step): string {
  return sign === 1 ? edge.to : edge.from
}
