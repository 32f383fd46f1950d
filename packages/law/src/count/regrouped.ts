import type { Policy } from '../policy.ts'
import { isAsItWas, type NamedCount } from './renamed.ts'
import { added, near, nothing, type Sum, type Sums, sumsOf, withOne } from './sums.ts'

/** A count and the part of a report in which it stands. */
export interface PlacedCount extends NamedCount {
  readonly section: string
}

/**
 * The names of the counts that an edition may not show because counts of an earlier one were taken together in them, divided, or
 * both: the sum of any that are gone beside the sum of any that are new would tell a change that is smaller than the threshold,
 * or what was hidden. One that kept its name with another count may be in both, and one that stands as it was in either. Of
 * several new ones the last is told, by its place and not by its size (¶29).
 */
export function toldByRegrouping(
  now: readonly PlacedCount[],
  then: readonly PlacedCount[],
  { smallCount }: Pick<Policy, 'smallCount'>,
): ReadonlySet<string> {
  if (![...now, ...then].some(({ ofPeople }) => ofPeople)) return new Set()

  const compared = comparedOf(now, then)
  const { gone, come, changed } = compared
  const before = sumsOf(gone, totalOf(come) + totalOf(changed.map((one) => one.now)) + smallCount)
  const limit = totalOf(gone) + totalOf(changed.map((one) => one.was)) + smallCount
  const told = new Set<string>()
  let after = sumsOf([], limit)
  for (const one of come) {
    const isHidden =
      isTold({ before, after, smallCount, now: one }) ||
      isToldBesideStanding(one, compared, smallCount)
    if (isHidden) told.add(one.name)
    else after = withOne(after, one, limit)
  }
  for (const one of changed) {
    const isHidden =
      isTold({ before, after, smallCount, ...one }) ||
      isToldBesideStanding(one.now, compared, smallCount)
    if (isHidden) told.add(one.now.name)
  }
  return told
}

interface Asked {
  /** The sums of what is gone, and of what is new so far; null where there are too many. */
  readonly before: Sums | null
  readonly after: Sums | null
  /** The new count, and what it was under its name. */
  readonly now: PlacedCount
  readonly was?: PlacedCount
  readonly smallCount: number
}

/** Whether a new count, alone or with other new ones, is near to a sum of what is gone, with what it was where it kept its name. */
function isTold({ before, after, now, was, smallCount }: Asked): boolean {
  if (!before || !after) return true
  return [...after].some(([count, sums]) =>
    near(before, count + now.count - (was?.count ?? 0), smallCount).some(({ sum, apart }) =>
      sums.some((one) => tells(was ? added(sum, was) : sum, { after: added(one, now), apart })),
    ),
  )
}

/** Whether one that is gone with one that stands is near to a new count, or a count that is no more as it was to a new one with one that stands. */
function isToldBesideStanding(
  one: PlacedCount,
  { gone, changed, standing, come }: Compared,
  smallCount: number,
): boolean {
  const went = [...gone, ...changed.map(({ was }) => was)]
  const isNear = (earlier: readonly PlacedCount[], later: readonly PlacedCount[]) => {
    const apart = totalOf(earlier) - totalOf(later)
    if (Math.abs(apart) >= smallCount) return false
    return tells(earlier.reduce(added, nothing), { after: later.reduce(added, nothing), apart })
  }
  return standing.some((other) => {
    const isBeside = (each: PlacedCount) => each.section === other.section
    return (
      gone.some((each) => isBeside(each) && isNear([each, other], [one])) ||
      (come.includes(one) && isBeside(one) && went.some((each) => isNear([each], [other, one])))
    )
  })
}

interface Later {
  readonly after: Sum
  readonly apart: number
}

/** Whether an earlier sum tells of a later one how few have come or gone, or what was hidden; single counts are held against each other by `toldByRenaming`. */
function tells(before: Sum, { after, apart }: Later): boolean {
  if (before.size === 0 || (before.size === 1 && after.size === 1)) return false
  if (!before.ofPeople && !after.ofPeople) return false
  return apart !== 0 || before.isHidden
}

function totalOf(counts: readonly PlacedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

interface Compared {
  /** Counts that are as they were shown, be it under another name. */
  readonly standing: readonly PlacedCount[]
  /** Names that are in the earlier edition alone. */
  readonly gone: readonly PlacedCount[]
  /** Names that are in the later one alone, and shown. */
  readonly come: readonly PlacedCount[]
  /** Names of both, with another count than before. */
  readonly changed: readonly { readonly was: PlacedCount; readonly now: PlacedCount }[]
}

function comparedOf(now: readonly PlacedCount[], then: readonly PlacedCount[]): Compared {
  const [isNow, wasThen] = [byName(now), byName(then)]
  const asTheyWere = now.filter((one) => isAsItWas(one, wasThen.get(one.name)))
  const came = now.filter((one) => one.isShown && !asTheyWere.includes(one))
  const come = came.filter(({ name }) => !wasThen.has(name))
  const gone = then.filter(({ name }) => !isNow.has(name))
  const renamed = renamedIn(come, gone)
  return {
    standing: [...asTheyWere, ...renamed.keys()],
    come: come.filter((one) => !renamed.has(one)),
    gone: gone.filter((one) => ![...renamed.values()].includes(one)),
    changed: came.flatMap((one) => {
      const before = wasThen.get(one.name)
      return before ? [{ was: before, now: one }] : []
    }),
  }
}

/** New counts that are the very ones of names that are gone and were shown: other words for the same, that tell nothing new. */
function renamedIn(
  come: readonly PlacedCount[],
  gone: readonly PlacedCount[],
): ReadonlyMap<PlacedCount, PlacedCount> {
  const renamed = new Map<PlacedCount, PlacedCount>()
  for (const one of come) {
    const taken = [...renamed.values()]
    const same = gone.find(
      (other) => other.isShown && other.count === one.count && !taken.includes(other),
    )
    if (same) renamed.set(one, same)
  }
  return renamed
}

function byName(counts: readonly PlacedCount[]): ReadonlyMap<string, PlacedCount> {
  return new Map(counts.map((one) => [one.name, one]))
}
