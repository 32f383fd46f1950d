import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { headByPoint } from '../staff/staff.loader.ts'
import { PoliceBody } from './police-body.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'

/** Where a point belongs, and who is responsible for it. */
@Resolver(() => PrecinctPoint)
export class PrecinctPointResolver {
  @FieldResolver(() => PoliceBody)
  async body(@Root() { body }: PrecinctPoint): Promise<PoliceBody> {
    return body.loadOrFail()
  }

  @FieldResolver(() => Staff, {
    nullable: true,
    description: 'Who is responsible for it, and controls what its protocols lay down (¶33).',
  })
  head(@Root() { id }: PrecinctPoint, @Ctx() { em }: InternalContext): Promise<Staff | null> {
    return loaded(em, headByPoint, id)
  }
}
