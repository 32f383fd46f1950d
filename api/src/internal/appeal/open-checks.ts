import { answerBy, opensCheck, type WorkCalendar } from '@esep/law'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Appeal } from './appeal.entity.ts'
import { noteTerm } from './term.ts'

interface Opening {
  readonly meeting: Meeting
  readonly appeals: readonly Appeal[]
  readonly calendar: WorkCalendar
}

/** Opens a check of every appeal that was not answered in full, and the term of those whose initiator is known (¶32). */
export async function openChecks(
  { em, actor, now, today, policy }: InternalContext,
  { meeting, appeals, calendar }: Opening,
): Promise<void> {
  const countedFrom = meeting.day
  const due = answerBy(countedFrom, policy, calendar)
  const left = appeals.filter(opensCheck)
  const begun = left.filter(({ anonymous, dueOn }) => !anonymous && dueOn === null)
  for (const appeal of left) appeal.openCheck(today, appeal.anonymous ? null : due)
  const term = { countedFrom, extendedUntil: null, dueBefore: null, dueAfter: due }
  await noteTerm(em, begun, { cause: 'OPENED', ...term, at: now, by: actor.id })
}
