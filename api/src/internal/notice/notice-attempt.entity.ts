import { type AttemptResult, attemptResults, type Day, type Instant } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import {
  type NotificationChannel,
  NotificationChannelEnum,
  notificationChannels,
} from '../appeal/enums.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { AttemptResultEnum } from './enums.ts'
import { Notice } from './notice.entity.ts'

/** One attempt to tell somebody, by which channel, when, and what came of it; never changed afterwards (¶32). */
@Entity({ schema: 'internal', tableName: 'notice_attempt' })
@Checks({
  notice_attempt_channel_check: isOneOf('channel', notificationChannels),
  notice_attempt_result_check: isOneOf('result', attemptResults),
})
@ObjectType({ description: 'One attempt to tell somebody, and what came of it (¶32).' })
export class NoticeAttempt {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'notice_attempt_notice_id_index' })
  @ManyToOne(() => Notice, { ref: true, joinColumn: 'notice_id', deleteRule: 'cascade' })
  readonly notice!: Ref<Notice>

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly triedOn!: Day

  /** Null where only its day is known. */
  @Moment()
  readonly triedAt: Instant | null = null

  @Field(() => NotificationChannelEnum)
  @Property({ type: 'text' })
  readonly channel!: NotificationChannel

  @Field(() => AttemptResultEnum)
  @Property({ type: 'text' })
  readonly result!: AttemptResult

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: Instant

  @By('recorded_by')
  readonly recordedBy!: string
}
