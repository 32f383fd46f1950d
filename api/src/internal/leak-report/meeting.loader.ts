import type { EntityManager } from '@mikro-orm/postgresql'
import { Meeting } from '../meeting/meeting.entity.ts'

/** These meetings. */
export async function meetingById(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Meeting>> {
  const meetings = await em.find(Meeting, { id: { $in: [...ids] } })
  return new Map(meetings.map((meeting) => [meeting.id, meeting]))
}
