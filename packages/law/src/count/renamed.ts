import type { Policy } from '../policy.ts'

/** A count of an edition under the name that it has there, in whichever table it stands. */
export interface NamedCount {
  readonly name: string
  readonly count: number
  readonly isShown: boolean
  readonly ofPeople: boolean
}

/**
 * The names of the counts that an edition may not show beside an earlier one, whatever they were called `then`: a name
 * can change, and what was counted is the same. Of two counts that differ by less than the threshold and are both not as
 * they were, one may be the other; and what was hidden stays hidden (¶29).
 */
export function toldByRenaming(
  now: readonly NamedCount[],
  then: readonly NamedCount[],
  { smallCount }: Pick<Policy, 'smallCount'>,
): ReadonlySet<string> {
  const [isNow, wasThen] = [byName(now), byName(then)]
  const changed = now.filter((one) => !isAsItWas(one, wasThen.get(one.name)))
  const gone = then.filter((one) => !standsStill(one, isNow.get(one.name)))
  const isTold = (one: NamedCount) => {
    const same = wasThen.get(one.name)
    const others = same ? [same, ...gone] : gone
    return others.some((other) => tells(one, other, smallCount))
  }
  return new Set(changed.filter(isTold).map(({ name }) => name))
}

/** Whether it is shown as it was shown before, and so tells nothing new. */
export function isAsItWas({ count }: NamedCount, before: NamedCount | undefined): boolean {
  return before?.isShown === true && before.count === count
}

/** Whether an earlier count is still there under its name: the same, or hidden, as it then stays. */
function standsStill({ count, isShown }: NamedCount, now: NamedCount | undefined): boolean {
  return now !== undefined && (!isShown || now.count === count)
}

function tells(now: NamedCount, then: NamedCount, smallCount: number): boolean {
  if (!now.ofPeople && !then.ofPeople) return false

  const near = isNear(now.count, then.count, smallCount)
  if (!then.isShown) return near || now.name === then.name
  return near && now.count !== then.count
}

/** Whether two counts differ by less than the threshold. */
export function isNear(one: number, other: number, smallCount: number): boolean {
  return Math.abs(one - other) < smallCount
}

function byName(counts: readonly NamedCount[]): ReadonlyMap<string, NamedCount> {
  return new Map(counts.map((one) => [one.name, one]))
}
