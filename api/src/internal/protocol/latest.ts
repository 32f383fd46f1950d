import type { EntityManager } from '@mikro-orm/postgresql'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { Protocol } from './protocol.entity.ts'

/** The latest version of a meeting's protocol with its sections and signatures; null before the first is drawn up. */
export function latestProtocol(em: EntityManager, meeting: Meeting): Promise<Protocol | null> {
  return em.findOne(
    Protocol,
    { meeting },
    { orderBy: { version: 'desc' }, populate: ['reports', 'signatures'] },
  )
}

/** What was signed of each of these versions, word for word; nothing of those that nobody has signed. */
export async function signedContentById(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; content: string }[]>(
    `select id, signed_content as content from internal.protocol
      where id in (?) and signed_content is not null`,
    [ids],
  )
  return new Map(rows.map(({ id, content }) => [id, content]))
}
