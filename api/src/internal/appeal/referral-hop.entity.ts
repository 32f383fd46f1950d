import { type Day, type HopKind, hopKinds, type Instant, type ReferralGround } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { Appeal } from './appeal.entity.ts'
import {
  HopKindEnum,
  type NotificationChannel,
  NotificationChannelEnum,
  ReferralGroundEnum,
} from './enums.ts'

/** One step of an appeal, or of a part of it, from one body to another; never changed afterwards (¶32). */
@Entity({ schema: 'internal', tableName: 'referral_hop' })
@Checks({
  referral_hop_kind_check: isOneOf('kind', hopKinds),
  referral_hop_way_check:
    '("from" is null) = (kind = \'FORWARDED\') and ("to" is null) = (kind = \'RETURNED\')',
  referral_hop_ground_check: "ground is null or ground in ('COMPETENCE', 'TERRITORY')",
  referral_hop_told_check: '(told_on is null) = (told_by is null)',
})
@Unique({ name: 'referral_hop_appeal_id_number_unique', properties: ['appeal', 'number'] })
@ObjectType({ description: 'One step of an appeal from one body to another (¶32).' })
export class ReferralHop {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  @ManyToOne(() => Appeal, { ref: true, joinColumn: 'appeal_id', deleteRule: 'cascade' })
  readonly appeal!: Ref<Appeal>

  @Field(() => Int, { nullable: true, description: 'Which part of the appeal, where it is split.' })
  @Property({ type: 'integer', nullable: true })
  readonly part: number | null = null

  @Field(() => Int, { description: 'Its place among the steps, from 1.' })
  @Property({ type: 'integer' })
  readonly number!: number

  @Field(() => HopKindEnum)
  @Property({ type: 'text' })
  readonly kind!: HopKind

  @Field(() => Bilingual, { nullable: true, description: 'The body it left; null for the police.' })
  @Property({ type: 'json', nullable: true })
  readonly from: ClearedBilingual | null = null

  @Field(() => Bilingual, { nullable: true, description: 'Where it went; null for the police.' })
  @Property({ type: 'json', nullable: true })
  readonly to: ClearedBilingual | null = null

  @Field(() => ReferralGroundEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly ground: ReferralGround | null = null

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly on!: Day

  @Field(() => DayScalar, {
    nullable: true,
    description: 'By when the police had to forward it; null for the steps of others.',
  })
  @Property({ type: DayType, nullable: true })
  readonly dueOn: Day | null = null

  @Field(() => DayScalar, { nullable: true, description: 'When its initiator was told.' })
  @Property({ type: DayType, nullable: true })
  readonly toldOn: Day | null = null

  @Field(() => NotificationChannelEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly toldBy: NotificationChannel | null = null

  @Field(() => String, { nullable: true, description: 'Why it was given back; never public.' })
  @Property({ type: 'text', nullable: true })
  readonly words: string | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: Instant

  @By('recorded_by')
  readonly recordedBy!: string
}
