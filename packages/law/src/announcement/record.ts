import type { Day } from '../day.ts'
import { dayOf, type Instant, isBefore } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { type Evidence, whyNotEvidence } from './evidence.ts'

type Noticed = Reach & { readonly id: string; readonly stage: Stage; readonly day: Day }

interface Recording {
  readonly actor: Staff
  readonly now: Instant
  readonly evidence: Evidence
  /** Whose population was told; null for that of every precinct. */
  readonly precinctId: string | null
}

/** Why evidence of an announcement may not be recorded `now`; empty when it may, however long afterwards (¶27). */
export function whyNotRecordAnnouncement(
  meeting: Noticed,
  { actor, now, evidence, precinctId }: Recording,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'evidence', meeting)) return ['FORBIDDEN']
  if (!may('evidence', meeting)) return ['WRONG_STAGE']

  const { capturedAt = null } = evidence
  const capturedOn = capturedAt && dayOf(capturedAt, policy)
  const today = dayOf(now, policy)
  const ids = [meeting.id, ...meeting.precinctIds]
  const problems = whyNotEvidence(evidence, { day: meeting.day, today, capturedOn, ids })
  if (capturedAt !== null && isBefore(now, capturedAt)) problems.push('CAPTURED_IN_FUTURE')
  if (precinctId !== null && !meeting.precinctIds.includes(precinctId)) {
    problems.push('PRECINCT_NOT_OF_MEETING')
  }
  return problems
}

/** Why evidence may not be struck out; empty when it may: once, and it stays on record (¶27). */
export function whyNotStrike(
  meeting: Reach & { readonly stage: Stage },
  { actor, struck }: { readonly actor: Staff; readonly struck: boolean },
): Problem[] {
  if (!mayAct(actor, 'strike', meeting)) return ['FORBIDDEN']
  if (!may('strike', meeting)) return ['WRONG_STAGE']
  return struck ? ['ALREADY_STRUCK'] : []
}
