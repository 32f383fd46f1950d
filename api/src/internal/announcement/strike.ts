import { type StrikeReason, whyNotStrike } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { refused, UserError } from '../user-error.ts'
import { Announcement } from './announcement.entity.ts'
import { StrikeReasonEnum } from './enums.ts'
import { announcementOf, announcements } from './find.ts'

@InputType()
class AnnouncementStrikeInput extends ActInput {
  @Field(() => ID)
  readonly announcementId!: string

  @Field(() => StrikeReasonEnum)
  readonly reason!: StrikeReason
}

@ObjectType()
class AnnouncementStrikePayload {
  @Field(() => Announcement, { nullable: true })
  readonly announcement?: Announcement | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Striking evidence out that was entered by mistake (¶27). */
@Resolver()
export class AnnouncementStrike {
  @Mutation(() => AnnouncementStrikePayload, {
    description:
      'Strikes evidence out that was entered by mistake: it counts no longer, and stays on record with the reason (¶27).',
  })
  @UseMiddleware(acts(announcements))
  async announcementStrike(
    @Arg('input', () => AnnouncementStrikeInput) input: AnnouncementStrikeInput,
    @Ctx() context: InternalContext,
  ): Promise<AnnouncementStrikePayload> {
    const { em, actor, now: at, policy } = context
    const seen = await announcementOf(context, input.announcementId)
    const meeting = await meetingHeldStill(context, { meetingId: seen.meeting.id })
    const announcement = await em.refreshOrFail(seen)

    const problems = whyNotStrike(meeting, { actor, struck: announcement.struckAt !== null })
    if (problems.length > 0) return refused(problems)

    announcement.strike(input.reason, { at, by: actor.id })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { announcement, errors: [] }
  }
}
