import { randomBytes, randomUUID } from 'node:crypto'
import { type Instant, whyNotRecordVideo } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { InstantScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { refused, UserError } from '../user-error.ts'
import { videos } from './find.ts'
import { StretchInput } from './stretch.ts'
import { Video } from './video.entity.ts'

@InputType()
class VideoFileInput {
  @Field(() => String, { nullable: true, description: 'As it is called; nobody else is told.' })
  readonly name?: string | null

  @Field(() => Float, { description: 'Its size.' })
  readonly bytes!: number

  @Field(() => String, { description: 'Its SHA-256: 64 hexadecimal digits.' })
  readonly hash!: string
}

@InputType()
class VideoRecordInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => InstantScalar, { description: 'When the recording begins.' })
  readonly startsAt!: Instant

  @Field(() => InstantScalar, { description: 'When it ends.' })
  readonly endsAt!: Instant

  @Field(() => [StretchInput], { defaultValue: [], description: 'Stretches that are missing.' })
  readonly gaps!: readonly StretchInput[]

  @Field(() => VideoFileInput, {
    nullable: true,
    description: 'A file in MP4, MOV, WebM, Matroska or AVI, sent afterwards to `uploadPath`.',
  })
  readonly file?: VideoFileInput | null

  @Field(() => String, { nullable: true, description: 'The address at which a stream was kept.' })
  readonly link?: string | null
}

@ObjectType()
class VideoRecordPayload {
  @Field(() => Video, { nullable: true })
  readonly video?: Video | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Declaring a recording of a meeting (¶32). */
@Resolver()
export class VideoRecord {
  @Mutation(() => VideoRecordPayload, {
    description:
      'Declares a recording of a meeting: a stream, or a file that is then sent by the tus protocol and taken when it is what was declared (¶32).',
  })
  @UseMiddleware(acts(videos))
  async videoRecord(
    @Arg('input', () => VideoRecordInput) input: VideoRecordInput,
    @Ctx() context: InternalContext,
  ): Promise<VideoRecordPayload> {
    const { em, actor, now, policy } = context
    const meeting = await meetingHeldStill(context, input)
    const there = await em.find(Video, { meeting, struckAt: null })
    const hashes = there.flatMap(({ hash }) => hash ?? [])

    const asked = { actor, now, video: declaredIn(input), hashes }
    const problems = whyNotRecordVideo(meeting, asked, policy)
    if (problems.length > 0) return refused(problems)

    const video = em.create(Video, declared(context, meeting, input))
    await em.flush()
    return { video, errors: [] }
  }
}

function declaredIn({ startsAt, endsAt, gaps, file, link }: VideoRecordInput) {
  return {
    from: startsAt,
    until: endsAt,
    gaps,
    file: file ?? null,
    link: link ?? null,
  }
}

function declared(
  { actor, now }: InternalContext,
  meeting: Meeting,
  { startsAt, endsAt, gaps, file, link = null }: VideoRecordInput,
) {
  return {
    id: randomUUID(),
    meeting,
    startsAt,
    endsAt,
    gaps: gaps.map(({ from, until }) => ({ from, until })),
    link,
    fileName: file?.name?.trim() || null,
    bytes: file?.bytes ?? null,
    hash: file?.hash.toLowerCase() ?? null,
    fileKey: file ? randomBytes(24).toString('hex') : null,
    ...(link !== null && { state: 'kept' as const, keptAt: now }),
    recordedAt: now,
    recordedBy: actor.id,
  }
}
