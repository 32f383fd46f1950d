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
