import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { LeakReport } from './leak-report.entity.ts'
import { meetingById } from './meeting.loader.ts'

/** What else can be asked of a report of a leak. */
@Resolver(() => LeakReport)
export class LeakReportResolver {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'Whose page it names: that of the meeting or of its outcome; null for any other.',
  })
  async meeting(
    @Root() { meetingId }: LeakReport,
    @Ctx() { em }: InternalContext,
  ): Promise<Meeting | null> {
    return meetingId ? loaded(em, meetingById, meetingId) : null
  }

  @FieldResolver(() => Staff, { nullable: true })
  async closedBy(
    @Root() { closedBy }: LeakReport,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return closedBy ? loaded(em, staffById, closedBy) : null
  }
}
