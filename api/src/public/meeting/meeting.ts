import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { PublicContext } from '../context.ts'
import { isUuid } from '../uuid.ts'
import { PublishedMeeting } from './meeting.entity.ts'
import { meetingById } from './meeting.loader.ts'

/** One meeting. */
@Resolver()
export class MeetingQuery {
  @Query(() => PublishedMeeting, {
    nullable: true,
    description: 'A meeting; null where none with this id is public.',
  })
  async meeting(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return isUuid(id) ? loader(meetingById).load(id.toLowerCase()) : null
  }
}
