import type { EntityManager } from '@mikro-orm/postgresql'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { servedBy } from '../precinct/served-by.ts'
import { Official } from './official.entity.ts'

/** The officials on the lists of these precincts now. */
export function officialsIn(
  em: EntityManager,
  precinctIds: readonly string[],
): Promise<Official[]> {
  return em.find(
    Official,
    { precinct: { $in: [...precinctIds] }, dismissedAt: null },
    { orderBy: { name: 'asc', id: 'asc' } },
  )
}

/** An official on the list of a precinct that the actor serves; null where there is none. */
export async function findOfficial(
  { em, actor }: InternalContext,
  id: string,
): Promise<Official | null> {
  if (!isUuid(id)) return null
  return em.findOne(
    Official,
    { id, dismissedAt: null, precinct: servedBy(actor) },
    { populate: ['precinct.point'] },
  )
}

/** Officials, as acts are done to them. */
export const officials: Subject = { key: 'official', find: findOfficial }
