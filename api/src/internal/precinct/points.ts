import { Ctx, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { PoliceBody } from './police-body.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'

/** To where a precinct can be handed over (¶32). */
@Resolver()
export class PrecinctPointsQuery {
  @Query(() => [PrecinctPoint], {
    description:
      'The points of other police bodies of the region, to which an administrator can hand a precinct over.',
  })
  async precinctPoints(@Ctx() { em, actor }: InternalContext): Promise<PrecinctPoint[]> {
    if (actor.role !== 'ADMINISTRATOR') return []
    const own = await em.findOneOrFail(PoliceBody, actor.bodyId, { populate: ['district'] })
    return em.find(
      PrecinctPoint,
      { body: { id: { $ne: own.id }, district: { region: own.district.unwrap().region } } },
      { orderBy: { number: 'asc', id: 'asc' } },
    )
  }
}
