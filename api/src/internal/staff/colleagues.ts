import { Ctx, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { Staff } from './staff.entity.ts'

/** Who works in the same police body. */
@Resolver()
export class ColleaguesQuery {
  @Query(() => [Staff], { description: 'Who works in the same police body, oneself included.' })
  colleagues(@Ctx() { em, actor }: InternalContext): Promise<Staff[]> {
    return em.find(
      Staff,
      { body: actor.bodyId, active: true },
      { orderBy: { role: 'asc', id: 'asc' } },
    )
  }
}
