import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { Announcement } from './announcement.entity.ts'

/** Evidence of an announcement of a meeting in the actor's scope; null where there is none. */
async function findAnnouncement(
  { em, actor }: InternalContext,
  id: string,
): Promise<Announcement | null> {
  return isUuid(id) ? em.findOne(Announcement, { id, meeting: inScope(actor) }) : null
}

/** The evidence of an act; throws {@link NotThere} out of scope. */
export async function announcementOf(context: InternalContext, id: string): Promise<Announcement> {
  const announcement = await findAnnouncement(context, id)
  if (!announcement) throw new NotThere()
  return announcement
}

/** Evidence, as acts are done to it. */
export const announcements: Subject = { key: 'announcement', find: findAnnouncement }
