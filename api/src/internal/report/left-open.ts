import { stages, wasHeld } from '@esep/law'
import { isOneOf } from '../../database/checks.ts'

// NOTE: the ledger that a report is drawn up by and the duty that it is judged by read the same conditions.

const heldStages = stages.filter((stage) => wasHeld({ stage }))

/**
 * Each precinct of `own`, a query for `precinct_id` and `member`, with those that it succeeded and these in turn: a part of
 * `with recursive`, named `family` (¶30).
 */
export function familyOf(own: string): string {
  return `family as (
    ${own}
     union
    select family.precinct_id, succession.predecessor_id
      from family
      join internal.precinct_succession succession on succession.precinct_id = family.member
  )`
}

/** Whether the meeting `earlier` was held before one that starts at `moment`. */
export function wasHeldBefore(moment: string): string {
  return `earlier.starts_at < ${moment} and ${isOneOf('earlier.stage', heldStages)}`
}

/** Whether `appeal` was not answered in full where it was raised, so that a later report has to speak of it (¶30). */
export const wasLeftOpen = `appeal.answer is distinct from 'full'`

/** Whether `appeal` was neither answered nor forwarded by the end of `day` (¶30). */
export function isOpenAfter(day: string): string {
  return `coalesce(least(appeal.answered_on, appeal.referred_on) > ${day}, true)`
}
