import { randomUUID } from 'node:crypto'
import {
  type AttemptResult,
  type Day,
  type Instant,
  type NoticeFacts,
  noticeBy,
  noticeEdition,
  noticeWords,
  stateAfter,
  type WorkCalendar,
} from '@esep/law'
import type { Appeal } from '../appeal/appeal.entity.ts'
import type { NotificationChannel } from '../appeal/enums.ts'
import type { InternalContext } from '../context.ts'
import { Notice } from './notice.entity.ts'
import { NoticeAttempt } from './notice-attempt.entity.ts'

/** That somebody was told with the act itself: on which day, and how. */
export interface Told {
  readonly on: Day
  readonly by: NotificationChannel
}

interface Issued {
  readonly facts: NoticeFacts
  /** Null where they are still to be told. */
  readonly told: Told | null
  readonly calendar: WorkCalendar
}

/** Puts into the outbox what the initiator of an appeal is to be told, with the first attempt where there was one (¶32). */
export function issueNotice(
  context: InternalContext,
  appeal: Appeal,
  { facts, told, calendar }: Issued,
): void {
  const { em, actor, now, policy } = context
  const notice = em.create(Notice, {
    id: randomUUID(),
    meeting: appeal.meeting,
    appeal,
    part: facts.part,
    kind: facts.kind,
    text: noticeWords(facts),
    edition: noticeEdition,
    countedFrom: facts.on,
    dueOn: noticeBy(facts.on, policy, calendar),
    state: 'WAITING',
    issuedAt: now,
    issuedBy: actor.id,
  })
  if (told) {
    const result = resultOf(told.by)
    noteAttempt(context, notice, { on: told.on, at: null, channel: told.by, result })
    notice.state = stateAfter(result)
  }
}

/** What is known of a channel the moment it is used: whoever is spoken to was told, and what is sent is on its way. */
function resultOf(channel: NotificationChannel): AttemptResult {
  return channel === 'SPOKEN' || channel === 'PHONE' ? 'DELIVERED' : 'SENT'
}

interface Tried {
  readonly on: Day
  /** Null where only the day is known. */
  readonly at: Instant | null
  readonly channel: NotificationChannel
  readonly result: AttemptResult
}

/** Writes down an attempt to tell somebody (¶32). */
export function noteAttempt(
  { em, actor, now }: InternalContext,
  notice: Notice,
  { on, at, channel, result }: Tried,
): void {
  em.create(NoticeAttempt, {
    id: randomUUID(),
    notice,
    ...{ triedOn: on, triedAt: at, channel, result },
    recordedAt: now,
    recordedBy: actor.id,
  })
}
