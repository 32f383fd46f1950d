import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { Mentioned } from './mentioned.entity.ts'
import { Participant } from './participant.entity.ts'

/** Somebody of the register of a meeting in the actor's scope; null where there is none. */
export async function findParticipant(
  { em, actor }: InternalContext,
  id: string,
): Promise<Participant | null> {
  return isUuid(id) ? em.findOne(Participant, { id, meeting: inScope(actor) }) : null
}

/** Those who were mentioned, as acts are done to them. */
export const mentions: Subject = { key: 'mentioned', find: findMentioned }

/** Somebody who was mentioned at a meeting of the actor's scope; null where there is none. */
export async function findMentioned(
  { em, actor }: InternalContext,
  id: string,
): Promise<Mentioned | null> {
  return isUuid(id) ? em.findOne(Mentioned, { id, meeting: inScope(actor) }) : null
}
