import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import { isNear } from './renamed.ts'

/** A figure as a reader may subtract it from another of the same edition. */
export interface CountBeside {
  readonly name: string
  /** The total with whose parts it was compared already, or which it is. */
  readonly table: string
  readonly section: string
  readonly from: Day
  readonly until: Day
  readonly count: number
  readonly ofPeople: boolean
  /** Whether it stands as it was shown before, and so tells nothing new. */
  readonly isAsItWas: boolean
}

/**
 * The names of the shown figures that would tell how few are in one figure and not in another beside it: of two figures of
 * people in one section, of which one speaks of all the days of the other, one may be a part of the other although nobody
 * said so. Of those that differ by less than the threshold the first is shown, and before it what was shown already (¶29).
 */
export function toldBeside(
  figures: readonly CountBeside[],
  { smallCount }: Pick<Policy, 'smallCount'>,
): ReadonlySet<string> {
  const kept = figures.filter(({ isAsItWas }) => isAsItWas)
  const told = new Set<string>()
  for (const one of figures.filter(({ isAsItWas }) => !isAsItWas)) {
    if (kept.some((other) => mayBePart(one, other) && tells(one, other, smallCount))) {
      told.add(one.name)
    } else kept.push(one)
  }
  return told
}

function mayBePart(one: CountBeside, other: CountBeside): boolean {
  if (one.table === other.table || one.section !== other.section) return false
  return isWithin(one, other) || isWithin(other, one)
}

function isWithin(one: CountBeside, other: CountBeside): boolean {
  return other.from <= one.from && one.until <= other.until
}

function tells(one: CountBeside, other: CountBeside, smallCount: number): boolean {
  const arePeople = one.ofPeople && other.ofPeople
  return arePeople && one.count !== other.count && isNear(one.count, other.count, smallCount)
}
