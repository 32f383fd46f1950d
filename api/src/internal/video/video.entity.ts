import {
  type Instant,
  type Problem,
  type Stretch,
  type VideoStrikeReason,
  videoStrikeReasons,
  wordingOf,
} from '@esep/law'
import { BigIntType, type Opt, OptionalProps, type Ref } from '@mikro-orm/core'
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy'
import { Ctx, Field, Float, ID, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import type { InternalContext } from '../context.ts'
import type { Done } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { type Container, containers } from './container.ts'
import { ContainerEnum, type VideoState, VideoStateEnum, VideoStrikeReasonEnum } from './enums.ts'
import { StretchType } from './stretch.ts'

/** A recording of a meeting: a file that is kept here, or a stream that is kept elsewhere (¶32). */
@Entity({ schema: 'internal', tableName: 'video' })
@Checks({
  video_times_check: 'ends_at > starts_at',
  video_source_check:
    '(link is null) = (bytes is not null) and (bytes is null) = (file_key is null)',
  video_bytes_check: 'bytes is null or (bytes > 0 and hash is not null)',
  video_hash_check: "hash ~ '^[0-9a-f]{64}$'",
  video_file_key_check: "file_key ~ '^[0-9a-f]{48}$'",
  video_state_check: "state in ('awaited', 'kept')",
  video_kept_check:
    "(state = 'kept') = (kept_at is not null) and (link is not null or (state = 'kept') = (container is not null))",
  video_container_check: isOneOf('container', containers),
  video_problem_check: "problem is null or state = 'awaited'",
  video_struck_check:
    '(struck_at is null) = (struck_by is null) and (struck_at is null) = (strike_reason is null)',
  video_strike_reason_check: isOneOf('strike_reason', videoStrikeReasons),
})
@Index({
  name: 'video_once_index',
  expression:
    'create unique index video_once_index on internal.video (meeting_id, hash) where struck_at is null',
})
@ObjectType({ description: 'A recording of a meeting; it is never public (¶32).' })
export class Video {
  readonly [OptionalProps]?: 'uploadPath'

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'video_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly startsAt!: Instant

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly endsAt!: Instant

  @Field(() => [StretchType], { description: 'Stretches that are missing in it.' })
  @Property({ type: 'json' })
  readonly gaps!: readonly Stretch[]

  @Field(() => String, { nullable: true, description: 'Where a stream was kept.' })
  @Property({ type: 'text', nullable: true })
  readonly link: string | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly fileName: string | null = null

  @Field(() => Float, { nullable: true, description: 'The size of the file.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  readonly bytes: number | null = null

  @Field(() => String, { nullable: true, description: 'Its SHA-256, in hexadecimal.' })
  @Property({ type: 'text', nullable: true })
  readonly hash: string | null = null

  /** The random name of the file on disk; nobody is told it. */
  @Unique({ name: 'video_file_key_unique' })
  @Property({ type: 'text', nullable: true })
  readonly fileKey: string | null = null

  @Field(() => ContainerEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  container: Container | null = null

  @Field(() => VideoStateEnum)
  @Property({ type: 'text', default: 'awaited' })
  state: Opt<VideoState> = 'awaited'

  /** Why what came last was not taken; null since something came again. */
  @Property({ type: 'text', nullable: true })
  problem: Problem | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: Instant

  @By('recorded_by')
  readonly recordedBy!: string

  @Moment()
  keptAt: Instant | null = null

  @Moment()
  struckAt: Instant | null = null

  @By('struck_by', { nullable: true })
  struckBy: string | null = null

  @Field(() => VideoStrikeReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  strikeReason: VideoStrikeReason | null = null

  @Field(() => String, {
    nullable: true,
    description:
      'Where the file is sent by the tus protocol, on this API and with the same session; null for a stream.',
  })
  get uploadPath(): string | null {
    return this.fileKey && `/videos/${this.id}`
  }

  @Field(() => String, {
    nullable: true,
    description: 'Why what came last was not taken, in the language of the request.',
  })
  refusal(@Ctx() { language }: InternalContext): string | null {
    return this.problem && wordingOf(this.problem, language)
  }

  /** All of it has come, and it is what was declared. */
  keep(container: Container, at: Instant): void {
    this.state = 'kept'
    this.container = container
    this.problem = null
    this.keptAt = at
  }

  strike(reason: VideoStrikeReason, { at, by }: Done): void {
    this.struckAt = at
    this.struckBy = by
    this.strikeReason = reason
  }
}
