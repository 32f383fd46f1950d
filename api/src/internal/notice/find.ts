import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { meetingHeldForItem } from '../retention/held-for-item.ts'
import { Notice } from './notice.entity.ts'

/** A notice about an appeal of a meeting in the actor's scope; null where there is none. */
async function findNotice({ em, actor }: InternalContext, id: string): Promise<Notice | null> {
  return isUuid(id) ? em.findOne(Notice, { id, meeting: inScope(actor) }) : null
}

/** The notice of an act with its meeting, which nobody else changes meanwhile; throws NotThere out of scope. */
export async function noticeOf(
  context: InternalContext,
  { noticeId, version }: { readonly noticeId: string; readonly version?: number | null },
): Promise<{ readonly notice: Notice; readonly meeting: Meeting }> {
  const { em } = context
  const found = isUuid(noticeId) ? await em.findOne(Notice, noticeId) : null
  if (!found) throw new NotThere()

  const meeting = await meetingHeldForItem(context, found.meeting.id, found.appeal.id)
  const notice = await em.refreshOrFail(found)
  if (version != null) await em.lock(notice, LockMode.OPTIMISTIC, version)
  return { notice, meeting }
}

/** Notices, as acts are done to them. */
export const notices: Subject = { key: 'notice', find: findNotice }
