import { type VideoStrikeReason, whyNotStrikeVideo } from '@esep/law'
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
import { refused, UserError } from '../user-error.ts'
import { VideoStrikeReasonEnum } from './enums.ts'
import { videoOf, videos } from './find.ts'
import { Video } from './video.entity.ts'

@InputType()
class VideoStrikeInput extends ActInput {
  @Field(() => ID)
  readonly videoId!: string

  @Field(() => VideoStrikeReasonEnum)
  readonly reason!: VideoStrikeReason
}

@ObjectType()
class VideoStrikePayload {
  @Field(() => Video, { nullable: true })
  readonly video?: Video | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Striking a recording out that was entered by mistake (¶32). */
@Resolver()
export class VideoStrike {
  @Mutation(() => VideoStrikePayload, {
    description:
      'Strikes a recording out: it counts no longer, stays on record with the reason, and its file stays until the materials go (¶32).',
  })
  @UseMiddleware(acts(videos))
  async videoStrike(
    @Arg('input', () => VideoStrikeInput) input: VideoStrikeInput,
    @Ctx() context: InternalContext,
  ): Promise<VideoStrikePayload> {
    const { em, actor, now: at } = context
    const seen = await videoOf(context, input.videoId)
    const meeting = await meetingHeldStill(context, { meetingId: seen.meeting.id })
    const video = await em.refreshOrFail(seen)

    const problems = whyNotStrikeVideo(meeting, { actor, struck: video.struckAt !== null })
    if (problems.length > 0) return refused(problems)

    video.strike(input.reason, { at, by: actor.id })
    await em.flush()
    return { video, errors: [] }
  }
}
