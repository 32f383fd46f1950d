import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { Meeting } from './meeting.entity.ts'
import { inScope } from './scope.ts'

/** Who reports at a meeting, and where. */
const reporting = ['precincts.precinct.point', 'precincts.inspector'] as const

/** What the published row of a meeting is made of. */
export const allThatIsPublished = [
  ...reporting,
  'changes',
  'announcements',
  'invitations',
  'waivers',
  'awards',
] as const

/** A meeting of the actor's scope with who reports at it; null where there is none. */
export async function findMeeting(
  { em, actor }: InternalContext,
  id: string,
): Promise<Meeting | null> {
  if (!isUuid(id)) return null
  return em.findOne(Meeting, { $and: [{ id }, inScope(actor)] }, { populate: reporting })
}

/** The meeting of an act; throws {@link NotThere} out of scope, and where another version is there than the one seen. */
export async function meetingOf(
  context: InternalContext,
  { meetingId, version }: { readonly meetingId: string; readonly version?: number | null },
): Promise<Meeting> {
  const meeting = await findMeeting(context, meetingId)
  if (!meeting) throw new NotThere()
  if (version != null) await context.em.lock(meeting, LockMode.OPTIMISTIC, version)
  return meeting
}

/** Meetings, as acts are done to them. */
export const meetings: Subject = { key: 'meeting', find: findMeeting }
