import { answerBy, type Day, opensCheck, type WorkCalendar } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Appeal } from './appeal.entity.ts'
import { noteTerm } from './term.ts'

interface Opening {
  readonly meeting: Meeting
  readonly appeals: readonly Appeal[]
  readonly calendar: WorkCalendar
}

/**
 * Opens a check of every appeal that was not answered in full, and the term of those whose initiator is known: from the day
 * on which it was registered, as its slip says, or else from the meeting at which it was received (¶32).
 */
export async function openChecks(
  { em, actor, now, today, policy }: InternalContext,
  { meeting, appeals, calendar }: Opening,
): Promise<void> {
  const left = appeals.filter(opensCheck)
  const registered = await registeredOnOf(em, left)
  const from = (appeal: Appeal) => registered.get(appeal.id) ?? meeting.day
  const isBegun = ({ anonymous, dueOn }: Appeal) => !anonymous && dueOn === null
  for (const [countedFrom, some] of Map.groupBy(left, from)) {
    const due = answerBy(countedFrom, policy, calendar)
    const begun = some.filter(isBegun)
    for (const appeal of some) appeal.openCheck(today, appeal.anonymous ? null : due)
    const term = { countedFrom, extendedUntil: null, dueBefore: null, dueAfter: due }
    await noteTerm(em, begun, { cause: 'OPENED', ...term, at: now, by: actor.id })
  }
}

async function registeredOnOf(
  em: EntityManager,
  appeals: readonly Appeal[],
): Promise<ReadonlyMap<string, Day>> {
  if (appeals.length === 0) return new Map()
  const rows = await em.execute<{ id: string; day: Day }[]>(
    'select appeal_id as id, registered_on::text as day from internal.slip where appeal_id in (?)',
    [appeals.map(({ id }) => id)],
  )
  return new Map(rows.map(({ id, day }) => [id, day]))
}
