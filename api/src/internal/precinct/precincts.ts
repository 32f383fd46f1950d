import { Ctx, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { Precinct } from './precinct.entity.ts'
import { servedBy } from './served-by.ts'

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
