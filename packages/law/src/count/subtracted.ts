import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import { isNear } from './renamed.ts'

/** A count as a reader may subtract it from another of the same edition. */
export interface CountBeside {
  /** Of what is not shown where it tells too much: of parts and of what they leave, the last part. */
  readonly name: string
  /** A figure, the parts of a total together, or what a total counts beside its shown parts. */
  readonly is: 'figure' | 'parts' | 'rest'
  /** What it is called, whichever section it stands in. */
  readonly said: string
  /** The total with whose parts it was compared already, or which it is. */
  readonly table: string
  /** How many that total counts; null where it is not shown, or there are no parts. */
  readonly total: number | null
  readonly section: string
  readonly from: Day
  readonly until: Day
  readonly count: number
  readonly ofPeople: boolean
  /** Whether it stands as it was shown before, and so tells nothing new. */
  readonly isAsItWas: boolean
}

/**
 * The names of the shown figures that would tell how few are in one figure and not in another beside it: of two counts of
 * people, of which one speaks of all the days of the other, one may be a part of the other although nobody said so, where they
 * stand in one section, are called alike, or are divisions of one total. Of those that differ by less than the threshold the
 * first is shown, and before it what was shown already (¶29).
 */
export function toldBeside(
  counts: readonly CountBeside[],
  { smallCount }: Pick<Policy, 'smallCount'>,
): ReadonlySet<string> {
  const kept = counts.filter(({ isAsItWas }) => isAsItWas)
  const told = new Set<string>()
  for (const one of counts.filter(({ isAsItWas }) => !isAsItWas)) {
    if (kept.some((other) => mayBePart(one, other) && tells(one, other, smallCount))) {
      told.add(one.name)
    } else kept.push(one)
  }
  return told
}

function mayBePart(one: CountBeside, other: CountBeside): boolean {
  if (one.table === other.table || !isTogether(one, other)) return false
  return isWithin(one, other) || isWithin(other, one)
}

function isTogether(one: CountBeside, other: CountBeside): boolean {
  const isOneRest = (one.is === 'rest') !== (other.is === 'rest')
  const isOfOneTotal = isOneRest && one.total !== null && one.total === other.total
  if (one.is === 'rest' && other.is === 'rest') return false
  if (one.is === 'parts' || other.is === 'parts') return isOfOneTotal
  return isOfOneTotal || one.section === other.section || one.said === other.said
}

function isWithin(one: CountBeside, other: CountBeside): boolean {
  return other.from <= one.from && one.until <= other.until
}

function tells(one: CountBeside, other: CountBeside, smallCount: number): boolean {
  const arePeople = one.ofPeople && other.ofPeople
  return arePeople && one.count !== other.count && isNear(one.count, other.count, smallCount)
}
