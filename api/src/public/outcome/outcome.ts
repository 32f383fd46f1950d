import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { isUuid } from '../../shared/uuid.ts'
import type { PublicContext } from '../context.ts'
import { PublishedOutcome } from './outcome.entity.ts'
import { outcomeById } from './outcome.loader.ts'

/** One outcome. */
@Resolver()
export class OutcomeQuery {
  @Query(() => PublishedOutcome, {
    nullable: true,
    description: 'An outcome, withdrawn or not; null where none with this id was ever published.',
  })
  async outcome(
    @Arg('id', () => ID, { description: 'Its id, that of its meeting.' }) id: string,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedOutcome | null> {
    return isUuid(id) ? loader(outcomeById).load(id.toLowerCase()) : null
  }
}
