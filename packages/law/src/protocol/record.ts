import { type Instant, isBefore } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

interface Recordable extends Reach {
  readonly stage: Stage
  readonly startedAt: Instant | null
}

interface Recording {
  readonly actor: Staff
  readonly now: Instant
  /** When the meeting really ended; null while it is not written down. */
  readonly endedAt: Instant | null
}

/** Why this protocol may not be drawn up; empty when it may. What it still lacks is asked for at signing (¶32). */
export function whyNotRecord(meeting: Recordable, { actor, now, endedAt }: Recording): Problem[] {
  if (!mayAct(actor, 'record', meeting)) return ['FORBIDDEN']
  if (!may('record', meeting)) return ['WRONG_STAGE']
  if (endedAt === null) return []

  const problems: Problem[] = []
  if (meeting.startedAt !== null && !isBefore(meeting.startedAt, endedAt))
    problems.push('END_BEFORE_START')
  if (isBefore(now, endedAt)) problems.push('END_IN_FUTURE')
  return problems
}
