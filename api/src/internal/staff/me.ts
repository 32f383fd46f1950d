import { Ctx, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { Staff } from './staff.entity.ts'

/** Who is signed in. */
@Resolver()
export class MeQuery {
  @Query(() => Staff, { description: 'Who is signed in.' })
  me(@Ctx() { em, actor }: InternalContext): Promise<Staff> {
    return em.findOneOrFail(Staff, actor.id)
  }
}
