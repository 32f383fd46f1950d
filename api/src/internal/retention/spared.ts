import type { EntityManager } from '@mikro-orm/postgresql'

interface PurgedMeeting {
  readonly id: string
  readonly purgedAt: string | null
}

/** Whether the last purge of a meeting left the materials of an item; of nothing in particular it left none (¶32). */
export async function isSpared(
  em: EntityManager,
  meeting: Pick<PurgedMeeting, 'id'>,
  appealId: string | null,
): Promise<boolean> {
  return appealId !== null && (await sparedAt(em, meeting)).includes(appealId)
}

/** Whether any materials of a meeting are there still: it was never purged, or its last purge left those of an item (¶32). */
export async function isAnythingKept(em: EntityManager, meeting: PurgedMeeting): Promise<boolean> {
  return meeting.purgedAt === null || (await sparedAt(em, meeting)).length > 0
}

/** The items whose materials the last purge of a meeting left. */
async function sparedAt(em: EntityManager, { id }: Pick<PurgedMeeting, 'id'>): Promise<string[]> {
  const [last] = await em.execute<{ spared: string[] }[]>(
    `select spared_ids::text[] as spared
       from internal.purge where meeting_id = ? order by turn desc limit 1`,
    [id],
  )
  return last?.spared ?? []
}
