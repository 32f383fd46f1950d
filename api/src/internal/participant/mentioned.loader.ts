import type { EntityManager } from '@mikro-orm/postgresql'
import { Mentioned } from './mentioned.entity.ts'

/** Who was mentioned at each of these meetings, the first noted first. */
export async function mentionedByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Mentioned[]>> {
  const mentioned = await em.find(
    Mentioned,
    { meeting: { $in: [...meetingIds] } },
    { orderBy: { mentionedAt: 'asc', id: 'asc' } },
  )
  return Map.groupBy(mentioned, ({ meeting }) => meeting.id)
}
