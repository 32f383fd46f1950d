import type { EntityManager } from '@mikro-orm/postgresql'

/** Whether the last purge of a meeting left the materials of an item; of nothing in particular it left none (¶32). */
export async function isSpared(
  em: EntityManager,
  meeting: { readonly id: string },
  appealId: string | null,
): Promise<boolean> {
  if (appealId === null) return false
  const [last] = await em.execute<{ spared: boolean }[]>(
    `select ?::uuid = any(spared_ids) as spared
       from internal.purge where meeting_id = ? order by turn desc limit 1`,
    [appealId, meeting.id],
  )
  return last?.spared ?? false
}
