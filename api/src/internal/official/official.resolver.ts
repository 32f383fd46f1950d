import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { Official } from './official.entity.ts'

/** Who said that somebody is an official. */
@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => Staff, { nullable: true, description: 'The reviewer who said so.' })
  recognisedBy(
    @Root() { recognisedBy }: Official,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return loaded(em, staffById, recognisedBy)
  }
}
