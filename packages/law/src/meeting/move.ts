import { type Evidence, whyNotEvidence } from '../announcement/evidence.ts'
import { dayOf, type Instant, isBefore } from '../instant.ts'
import { isLinkOrNone } from '../link.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { type Arrangement, isUnchanged, movesTime } from './change.ts'
import { whatResidentsLack } from './place.ts'
import { type OnMap, whyNotThere } from './position.ts'
import type { MoveReason } from './reason.ts'
import { whyNotOn } from './schedule.ts'
import { may, type Stage } from './stage.ts'

interface Moving {
  readonly actor: Staff
  readonly now: Instant
  readonly to: Arrangement
  /** Where on the map it is to be. */
  readonly position?: OnMap
  /** Owed to residents who already know of the meeting. */
  readonly reason?: MoveReason | null
  /** Where and when the change was first made public; without it the day of recording counts. */
  readonly evidence?: Evidence | null
}

/** Why this meeting may not be given another day, hour or place; empty when it may (¶27). */
export function whyNotMove(
  meeting: Arrangement & Reach & { readonly id: string; readonly stage: Stage },
  { actor, now, to, position, reason, evidence }: Moving,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'move', meeting)) return ['FORBIDDEN']
  if (!may('move', meeting)) return ['WRONG_STAGE']
  if (isUnchanged(meeting, to)) return ['NOTHING_CHANGED']

  const today = dayOf(now, policy)
  const problems = [...whyNotOn(to.day, today, policy), ...(position ? whyNotThere(position) : [])]
  if (movesTime(meeting, to) && !isBefore(now, to.startsAt)) problems.push('MOVED_INTO_PAST')
  if (meeting.stage === 'planned') {
    if (!isLinkOrNone(to.joinLink)) problems.push('INVALID_INPUT')
    return problems
  }

  if (!reason) problems.push('MOVE_REASON_MISSING')
  problems.push(...whatResidentsLack(to))
  if (evidence) {
    problems.push(...whyNotEvidence(evidence, { day: to.day, today, ids: [meeting.id] }))
  }
  return problems
}
