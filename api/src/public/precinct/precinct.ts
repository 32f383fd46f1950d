import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { isUuid } from '../../shared/uuid.ts'
import type { PublicContext } from '../context.ts'
import { PublishedPrecinct } from './precinct.entity.ts'
import { precinctById } from './precinct.loader.ts'

/** One precinct. */
@Resolver()
export class PrecinctQuery {
  @Query(() => PublishedPrecinct, {
    nullable: true,
    description: 'A precinct; null where there is none with this id.',
  })
  async precinct(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedPrecinct | null> {
    return isUuid(id) ? loader(precinctById).load(id.toLowerCase()) : null
  }
}
