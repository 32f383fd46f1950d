import type { Day } from '../day.ts'
import { adjoins } from '../duty/joining.ts'
import { adjoiningOf, type Touching } from '../meeting/adjoining.ts'
import { isStanding, type Standing } from '../meeting/schedule.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Redrawing {
  readonly actor: Staff
  /** The first day of the new precincts, on which the old ones are no more. */
  readonly from: Day
  readonly before: readonly Standing[]
  readonly successors: readonly Successor[]
  /** Whether the new outlines divide the old ground among them, and the new precincts the old houses. */
  readonly divides: { readonly ground: boolean; readonly houses: boolean }
  /** Numbers of other precincts of the district that are there on that day. */
  readonly taken: readonly number[]
  /** Whether a meeting of the old precincts is still to come on or after that day. */
  readonly hasMeetingsAhead: boolean
}

interface Successor {
  readonly number: number
  /** Whether its outline is one: closed rings within the country. */
  readonly isOutlined: boolean
}

/** Why a precinct may not be split from a day on; empty when it may: into two or more (¶26). */
export function whyNotSplit(reach: Reach, asked: Redrawing): Problem[] {
  const problems = whyNotRedraw(reach, asked)
  if (problems.includes('FORBIDDEN')) return problems
  return asked.successors.length < 2 ? [...problems, 'SUCCESSORS_MISSING'] : problems
}

interface Merging extends Redrawing {
  /** Where the borders of the old precincts meet. */
  readonly borders: readonly Touching[]
}

/** Why precincts may not become one from a day on; empty when they may: two or more that adjoin (¶26). */
export function whyNotMerge(reach: Reach, asked: Merging, policy: Policy): Problem[] {
  const problems = whyNotRedraw(reach, asked)
  if (problems.includes('FORBIDDEN')) return problems
  if (asked.before.length < 2) return [...problems, 'SUCCESSORS_MISSING']
  const adjoining = adjoiningOf(reach.precinctIds, asked.borders)
  return adjoins(adjoining, policy) ? problems : [...problems, 'MERGED_APART']
}

function whyNotRedraw(reach: Reach, asked: Redrawing): Problem[] {
  const { actor, from, before, successors, divides, taken, hasMeetingsAhead } = asked
  if (!mayAct(actor, 'redraw', reach)) return ['FORBIDDEN']

  const problems: Problem[] = []
  const isThere = ({ validFrom, validUntil }: Standing) =>
    validUntil === null && validFrom < from && isStanding({ validFrom, validUntil }, from)
  if (!before.every(isThere)) problems.push('PRECINCT_NOT_STANDING')
  if (hasMeetingsAhead) problems.push('MEETINGS_AHEAD')
  if (!successors.every(({ isOutlined }) => isOutlined)) problems.push('OUTLINE_BROKEN')
  else if (!divides.ground) problems.push('GROUND_NOT_DIVIDED')
  if (!divides.houses) problems.push('HOUSES_NOT_DIVIDED')
  const numbers = successors.map(({ number }) => number)
  if (!numbers.every(isNumber) || hasTwice([...numbers, ...taken])) problems.push('NUMBER_TAKEN')
  return problems
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0
}

function hasTwice(numbers: readonly number[]): boolean {
  return new Set(numbers).size < numbers.length
}
