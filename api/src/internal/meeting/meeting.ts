import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { Meeting } from './meeting.entity.ts'
import { inScope } from './scope.ts'

/** One meeting. */
@Resolver()
export class MeetingQuery {
  @Query(() => Meeting, {
    nullable: true,
    description:
      'A meeting with everything in it; null where there is none within the scope of who asks.',
  })
  async meeting(
    @Arg('id', () => ID) id: string,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Meeting | null> {
    if (!isUuid(id)) return null
    return em.findOne(Meeting, { $and: [{ id }, inScope(actor)] })
  }
}
