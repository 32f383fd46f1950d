import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { findMeeting } from '../meeting/find.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import { meetingHeldForItem } from '../retention/held-for-item.ts'
import { Appeal } from './appeal.entity.ts'

/** An appeal raised at a meeting of the actor's scope; null where there is none. */
async function findAppeal(context: InternalContext, id: string): Promise<Appeal | null> {
  const appeal = isUuid(id) ? await context.em.findOne(Appeal, id) : null
  if (!appeal || !(await findMeeting(context, appeal.meeting.id))) return null
  return appeal
}

/** The appeal of an act with its meeting, which nobody else changes meanwhile; throws NotThere out of scope. */
export async function appealOf(
  context: InternalContext,
  { appealId, version }: { readonly appealId: string; readonly version?: number | null },
): Promise<{ readonly appeal: Appeal; readonly meeting: Meeting }> {
  const { em } = context
  const found = isUuid(appealId) ? await em.findOne(Appeal, appealId) : null
  if (!found) throw new NotThere()

  const meeting = await meetingHeldForItem(context, found.meeting.id, appealId)
  const appeal = await em.refreshOrFail(found)
  if (version != null) await em.lock(appeal, LockMode.OPTIMISTIC, version)
  return { appeal, meeting }
}

/** Appeals, as acts are done to them. */
export const appeals: Subject = { key: 'appeal', find: findAppeal }
