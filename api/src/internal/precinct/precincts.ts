import type { Staff } from '@esep/law'
import type { FilterQuery } from '@mikro-orm/core'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { Precinct } from './precinct.entity.ts'

/** The precincts that somebody serves. */
@Resolver()
export class PrecinctsQuery {
  @Query(() => [Precinct], {
    description:
      'The precincts that who asks serves: the own ones, those of the point or of the police body.',
  })
  precincts(@Ctx() { em, actor }: InternalContext): Promise<Precinct[]> {
    return em.find(Precinct, servedBy(actor), { orderBy: { number: 'asc', id: 'asc' } })
  }
}

function servedBy({ role, precinctIds, pointId, bodyId }: Staff): FilterQuery<Precinct> {
  switch (role) {
    case 'ASSISTANT':
    case 'INSPECTOR':
      return { id: { $in: [...precinctIds] } }
    case 'POINT_HEAD':
      return { point: pointId }
    case 'REVIEWER':
    case 'SUPERVISOR':
    case 'ADMINISTRATOR':
      return { point: { body: bodyId } }
  }
}
