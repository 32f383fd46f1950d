import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Connection } from '../connection.ts'
import type { PublicContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { readingOf } from '../reading.ts'
import { allOf, sql } from '../sql.ts'
import type { PublishedMeeting } from './meeting.entity.ts'
import { MeetingConnection } from './meeting-connection.ts'
import { MeetingFilter, meetingConditions } from './meeting-filter.ts'
import { type MeetingRow, meetingRows, placed } from './meeting-page.ts'

/** Lists of meetings. */
@Resolver()
export class MeetingsQuery {
  @Query(() => MeetingConnection, {
    description:
      'Meetings: those of today and later first, the soonest on top; then those past, the latest on top.',
  })
  meetings(
    @Arg('filter', () => MeetingFilter, { nullable: true, description: 'Which ones.' })
    filter: MeetingFilter | undefined,
    @Args() page: PageArgs,
    @Ctx() { database, today }: PublicContext,
  ): Connection<PublishedMeeting> {
    const conditions = meetingConditions(filter ?? {})
    const reading = readingOf<MeetingRow>(database, {
      page,
      rows: meetingRows({ today, page, conditions }),
      placed,
      count: sql`select count(*) as count from public_record.meeting m where ${allOf(conditions)}`,
    })
    return new MeetingConnection(reading)
  }
}
