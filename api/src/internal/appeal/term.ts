import { answerBy, type Day, type Instant, type Term, type WorkCalendar } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Appeal } from './appeal.entity.ts'
import type { TermCause } from './term-change.ts'

/** From which day the term of an appeal runs, and until when it was extended: from its registration, or its meeting, unless something is on record. */
export async function termOf(em: EntityManager, appeal: Appeal, meeting: Meeting): Promise<Term> {
  const [last] = await em.execute<Term[]>(
    `select counted_from::text as "countedFrom", extended_until::text as "extendedUntil"
       from (
              select id, counted_from, extended_until from internal.term_change where appeal_id = ?
               union all
              select 0, registered_on, null from internal.slip where appeal_id = ?
            ) known
      order by id desc limit 1`,
    [appeal.id, appeal.id],
  )
  return last ?? { countedFrom: meeting.day, extendedUntil: null }
}

interface Moved extends Term {
  readonly cause: Exclude<TermCause, 'DAYS_OFF'>
  readonly dueBefore: Day | null
  readonly dueAfter: Day
  readonly at: Instant
  readonly by: string
}

/** Writes down that the terms of these appeals began or moved, for good. */
export async function noteTerm(
  em: EntityManager,
  appeals: readonly Appeal[],
  { cause, countedFrom, extendedUntil, dueBefore, dueAfter, at, by }: Moved,
): Promise<void> {
  if (appeals.length === 0) return
  await em.execute(
    `insert into internal.term_change
       (appeal_id, cause, counted_from, extended_until, due_before, due_after, changed_at, changed_by)
     select id, ?, ?, ?, ?, ?, ?, ? from unnest(?::uuid[]) id`,
    [
      ...[cause, countedFrom, extendedUntil, dueBefore, dueAfter, at, by],
      `{${appeals.map(({ id }) => id).join(',')}}`,
    ],
  )
}

interface Registered {
  readonly day: Day
  readonly calendar: WorkCalendar
}

/** Has the term of an appeal that was registered after its check was opened run from that day, when nothing else moved it (¶32). */
export async function countFromRegistration(
  { em, actor, now, policy }: InternalContext,
  { appeal, meeting }: { readonly appeal: Appeal; readonly meeting: Meeting },
  { day, calendar }: Registered,
): Promise<void> {
  const { dueOn: dueBefore } = appeal
  const { countedFrom, extendedUntil } = await termOf(em, appeal, meeting)
  if (dueBefore === null || extendedUntil || countedFrom !== meeting.day || day <= countedFrom) {
    return
  }
  const dueAfter = answerBy(day, policy, calendar)
  const term = { countedFrom: day, extendedUntil: null, dueBefore, dueAfter }
  await noteTerm(em, [appeal], { cause: 'OPENED', ...term, at: now, by: actor.id })
  appeal.moveTerm(dueAfter)
}
