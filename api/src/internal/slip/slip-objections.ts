import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Page } from '../../shared/connection.ts'
import { BoxedArgs, boxedPage, inOrder, wantedOf } from '../boxed/list.ts'
import type { InternalContext } from '../context.ts'
import { objectionsInScope } from './objection-scope.ts'
import { SlipObjection } from './slip-objection.entity.ts'
import { SlipObjectionConnection } from './slip-objection-connection.ts'

/** What those who hold slips object to. */
@Resolver()
export class SlipObjectionsQuery {
  @Query(() => SlipObjectionConnection, {
    description:
      'What those who hold slips object to in what was written down, for who controls the appeal of the slip: the head of the point, or where they carried it out or there is none one from the district; the first received first (¶33).',
  })
  async slipObjections(
    @Args(() => BoxedArgs) wanted: BoxedArgs,
    @Ctx() context: InternalContext,
  ): Promise<Page<SlipObjection>> {
    const where = { $and: [objectionsInScope(context), ...wantedOf(wanted)] }
    return boxedPage(await context.em.find(SlipObjection, where, inOrder(wanted)), wanted)
  }
}
