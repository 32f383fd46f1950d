import { type Evidence, whyNotEvidence } from '../announcement/evidence.ts'
import { type Day, daysBefore } from '../day.ts'
import { dayOf, type Instant, isBefore } from '../instant.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { type Whereabouts, whatResidentsLack } from './place.ts'
import type { LateReason } from './reason.ts'
import { may, type Stage } from './stage.ts'

/** The last day on which a meeting on `day` may still be announced (¶27: ten calendar days before it). */
export function announceBy(
  day: Day,
  { noticeDays, noticeCounting }: Pick<Policy, 'noticeDays' | 'noticeCounting'>,
): Day {
  return daysBefore(day, noticeCounting === 'inclusive' ? noticeDays : noticeDays + 1)
}

interface Announceable extends Reach, Whereabouts {
  readonly id: string
  readonly stage: Stage
  readonly day: Day
  readonly startsAt: Instant
}

interface Announcing {
  readonly actor: Staff
  readonly now: Instant
  /** Where and when the meeting was first made public; without it the day of recording counts. */
  readonly evidence?: Evidence | null
  readonly lateReason?: LateReason | null
}

/** Why this meeting may not be announced `now`; empty when it may. A late one needs a reason, and stays a breach (¶27). */
export function whyNotAnnounce(
  meeting: Announceable,
  { actor, now, evidence, lateReason }: Announcing,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'announce', meeting)) return ['FORBIDDEN']
  if (!may('announce', meeting)) return ['WRONG_STAGE']
  if (!isBefore(now, meeting.startsAt)) return ['ANNOUNCED_AFTER_START']

  const { day } = meeting
  const today = dayOf(now, policy)
  const problems = whatResidentsLack(meeting)
  if (evidence) problems.push(...whyNotEvidence(evidence, { day, today, ids: [meeting.id] }))
  if ((evidence?.day ?? today) > announceBy(day, policy) && !lateReason) {
    problems.push('ANNOUNCED_TOO_LATE')
  }
  return problems
}
