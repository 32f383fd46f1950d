import type { Day } from '../day.ts'
import { isStanding, type Standing } from '../meeting/schedule.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Transferring {
  readonly actor: Staff
  readonly today: Day
  readonly precinct: Standing
  /** The police body of the point to which it goes. */
  readonly toBodyId: string
}

/** Why a precinct may not pass to another police body; empty when it may: custody of its materials goes with it (¶32). */
export function whyNotTransfer(
  reach: Reach,
  { actor, today, precinct, toBodyId }: Transferring,
): Problem[] {
  if (!mayAct(actor, 'redraw', reach)) return ['FORBIDDEN']

  const problems: Problem[] = []
  if (!isStanding(precinct, today)) problems.push('PRECINCT_NOT_STANDING')
  if (reach.bodyIds.includes(toBodyId)) problems.push('NOTHING_CHANGED')
  return problems
}
