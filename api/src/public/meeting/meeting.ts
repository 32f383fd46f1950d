import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { isUuid } from '../../shared/uuid.ts'
import type { PublicContext } from '../context.ts'
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
