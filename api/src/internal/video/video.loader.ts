import type { EntityManager } from '@mikro-orm/postgresql'
import { Video } from './video.entity.ts'

/** The recordings of each of these meetings, the earliest first. */
export async function videosByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Video[]>> {
  const videos = await em.find(
    Video,
    { meeting: { $in: [...meetingIds] } },
    { orderBy: { startsAt: 'asc', id: 'asc' } },
  )
  return Map.groupBy(videos, ({ meeting }) => meeting.id)
}
