import { type Day, daysAfter } from '../day.ts'
import { adjoins } from '../duty/joining.ts'
import { isLinkOrNone } from '../link.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { adjoiningOf, type Touching } from './adjoining.ts'
import { type OnMap, whyNotThere } from './position.ts'
import { type Preparation, whyNotPrepared } from './prepare.ts'

/** The days on which a precinct is. */
export interface Standing {
  readonly validFrom: Day
  /** The first day on which it is no more; null while it is. */
  readonly validUntil: Day | null
}

interface Planned extends Reach, OnMap, Preparation {
  readonly day: Day
  readonly joinLink?: string | null | undefined
  readonly standing: readonly Standing[]
  /** Where the borders of its precincts meet. */
  readonly borders: readonly Touching[]
}

interface Scheduling {
  readonly actor: Staff
  readonly today: Day
}

/**
 * Why a meeting may not be planned; empty when it may. A day that has passed is no obstacle:
 * a meeting that was held and never planned can be recorded, though no longer announced (¶26).
 */
export function whyNotSchedule(
  meeting: Planned,
  { actor, today }: Scheduling,
  policy: Policy,
): Problem[] {
  const { day, precinctIds, borders, standing } = meeting
  if (precinctIds.length === 0) return ['PRECINCT_MISSING']
  if (!mayAct(actor, 'schedule', meeting)) return ['FORBIDDEN']

  const problems = [...whyNotOn(day, today, policy), ...whyNotThere(meeting)]
  if (!isLinkOrNone(meeting.joinLink)) problems.push('INVALID_INPUT')
  if (!standing.every((precinct) => isStanding(precinct, day)))
    problems.push('PRECINCT_NOT_STANDING')
  if (!adjoins(adjoiningOf(precinctIds, borders), policy)) problems.push('PRECINCTS_APART')
  return [...problems, ...whyNotPrepared(meeting)]
}

/** Whether a precinct is there on a day. */
export function isStanding({ validFrom, validUntil }: Standing, day: Day): boolean {
  return validFrom <= day && (validUntil === null || day < validUntil)
}

// Days; what lies farther ahead is a slip of the pen and no plan.
const farthest = 400

/** Why no meeting is set for a day; empty when one may be: the order must be in force, and the day within reach (¶26). */
export function whyNotOn(
  day: Day,
  today: Day,
  { inForceSince }: Pick<Policy, 'inForceSince'>,
): Problem[] {
  if (day < inForceSince) return ['BEFORE_ORDER']
  return day > daysAfter(today, farthest) ? ['TOO_FAR_AHEAD'] : []
}
