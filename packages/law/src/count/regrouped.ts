import type { Policy } from '../policy.ts'
import { isAsItWas, isNear, type NamedCount } from './renamed.ts'

/** A count and the part of a report in which it stands; counts are taken together within one. */
export interface PlacedCount extends NamedCount {
  readonly section: string
}

interface Sum {
  readonly of: readonly PlacedCount[]
  readonly count: number
}

/**
 * The names of the counts that an edition may not show because counts of an earlier one were taken together in them, or one
 * of it was divided: the sum of two or three would tell a change that is smaller than the threshold, or what was hidden. The
 * names that are gone were taken together, the new ones are what one was divided into; one that stands may be among two (¶29).
 */
export function toldByRegrouping(
  now: readonly PlacedCount[],
  then: readonly PlacedCount[],
  { smallCount }: Pick<Policy, 'smallCount'>,
): ReadonlySet<string> {
  const lists = comparedOf(now, then)
  const together = lists.came.filter((one) => isTakenTogether(one, lists, smallCount))
  const told = new Set(together.map(({ name }) => name))
  for (const one of lists.went) {
    for (const { name } of lastOfDivided(one, { ...lists, told }, smallCount)) told.add(name)
  }
  return told
}

interface Compared {
  /** Counts that are as they were shown. */
  readonly standing: readonly PlacedCount[]
  /** Names that are in the earlier edition alone. */
  readonly gone: readonly PlacedCount[]
  /** Names that are in the later one alone, and shown. */
  readonly come: readonly PlacedCount[]
  /** What is shown and not as it was, under a new name or an old one. */
  readonly came: readonly PlacedCount[]
  /** What is no more as it was, under a name that is gone or still there. */
  readonly went: readonly PlacedCount[]
}

function comparedOf(now: readonly PlacedCount[], then: readonly PlacedCount[]): Compared {
  const [isNow, wasThen] = [byName(now), byName(then)]
  const standing = now.filter((one) => isAsItWas(one, wasThen.get(one.name)))
  const gone = then.filter(({ name }) => !isNow.has(name))
  const came = now.filter((one) => one.isShown && !standing.includes(one))
  const come = came.filter(({ name }) => !wasThen.has(name))
  const changed = came.flatMap(({ name }) => wasThen.get(name) ?? [])
  return { standing, gone, come, came, went: [...gone, ...changed] }
}

function isTakenTogether(
  one: PlacedCount,
  { gone, went, standing }: Compared,
  smallCount: number,
): boolean {
  if (gone.some((other) => isSame(one, other))) return false
  const sums = sumsOf(gone, { standing, own: namedAs(one, went) })
  return sums.some((sum) => tells(one, sum, { before: sum.of, smallCount }))
}

/** Of every two or three into which it may have been divided, the last, where none of them is told already. */
function lastOfDivided(
  one: PlacedCount,
  { come, came, standing, told }: Compared & { readonly told: ReadonlySet<string> },
  smallCount: number,
): PlacedCount[] {
  if (come.some((other) => isSame(one, other))) return []
  const lasts = new Set<PlacedCount>()
  for (const sum of sumsOf(come, { standing, own: namedAs(one, came) })) {
    if (sum.of.some((part) => told.has(part.name) || lasts.has(part))) continue
    const last = sum.of.findLast((part) => !standing.includes(part))
    if (last && tells(one, sum, { before: [one], smallCount })) lasts.add(last)
  }
  return [...lasts]
}

function namedAs({ name }: PlacedCount, counts: readonly PlacedCount[]): PlacedCount | null {
  return counts.find((other) => other.name === name) ?? null
}

/** Whether it is the same count that was shown, whatever it is called: that tells nothing new. */
function isSame(one: NamedCount, other: NamedCount): boolean {
  return one.isShown && other.isShown && one.count === other.count
}

interface Beside {
  readonly standing: readonly PlacedCount[]
  /** The same name in the other edition. */
  readonly own: PlacedCount | null
}

/** Every two or three of these of one section, with the one of the same name, and every one with one that stands. */
function sumsOf(some: readonly PlacedCount[], { standing, own }: Beside): Sum[] {
  const all = own ? [...some, own] : some
  return all.flatMap((one, first) => {
    const behind = all.slice(first + 1).filter(({ section }) => section === one.section)
    const beside = one === own ? [] : standing.filter(({ section }) => section === one.section)
    return [
      ...beside.map((other) => sumOf(other, one)),
      ...behind.flatMap((second, at) => [
        sumOf(one, second),
        ...behind.slice(at + 1).map((third) => sumOf(one, second, third)),
      ]),
    ]
  })
}

function sumOf(...of: readonly PlacedCount[]): Sum {
  return { of, count: of.reduce((sum, { count }) => sum + count, 0) }
}

interface Told {
  /** What of the two was in the earlier edition. */
  readonly before: readonly PlacedCount[]
  readonly smallCount: number
}

function tells(whole: PlacedCount, sum: Sum, { before, smallCount }: Told): boolean {
  if (![whole, ...sum.of].some(({ ofPeople }) => ofPeople)) return false
  if (!isNear(whole.count, sum.count, smallCount)) return false
  return whole.count !== sum.count || before.some(({ isShown }) => !isShown)
}

function byName(counts: readonly PlacedCount[]): ReadonlyMap<string, PlacedCount> {
  return new Map(counts.map((one) => [one.name, one]))
}
