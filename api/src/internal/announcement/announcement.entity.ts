import { type Channel, channels, type StrikeReason, strikeReasons } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { ChannelEnum } from '../../shared/enums.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Done } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { By } from '../staff/by.ts'
import { StrikeReasonEnum } from './enums.ts'

/** Where and when a meeting was first made public outside this system (¶27). */
@Entity({ schema: 'internal', tableName: 'announcement' })
@Checks({
  announcement_channel_check: isOneOf('channel', channels),
  announcement_evidence_check: 'outlet is not null or link is not null or file_name is not null',
  announcement_day_check:
    "first_public_on <= (recorded_at at time zone 'Asia/Almaty')::date and first_public_on <= for_day",
  announcement_file_check: '(file_name is null) = (file_hash is null)',
  announcement_file_hash_check: "file_hash ~ '^[0-9a-f]{64}$'",
  announcement_captured_check:
    '(captured_at is null) = (captured_by is null) and (captured_at is null or captured_at <= recorded_at)',
  announcement_struck_check:
    '(struck_at is null) = (struck_by is null) and (struck_at is null) = (strike_reason is null)',
  announcement_strike_reason_check: isOneOf('strike_reason', strikeReasons),
})
@ObjectType({ description: 'Where and when a meeting was first made public (¶27).' })
export class Announcement {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'announcement_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  /** The day of the meeting that it named. */
  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly forDay!: string

  @Field(() => ChannelEnum)
  @Property({ type: 'text' })
  readonly channel!: Channel

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  readonly outlet: ClearedBilingual | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly link: ClearedText | null = null

  /** The outlet as residents read it, where words of it were hidden. */
  @Property({ type: 'json', nullable: true })
  outletWithout: ClearedBilingual | null = null

  /** Whether its link is not shown to residents, for the words in it. */
  @Property({ type: 'boolean', default: false })
  linkIsHidden: Opt<boolean> = false

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly firstPublicOn!: string

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: string

  @By('recorded_by')
  readonly recordedBy!: string

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: true })
  readonly namesTime: Opt<boolean> = true

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: true })
  readonly namesPlace: Opt<boolean> = true

  /** Whose population was told; null for that of every precinct of the meeting. */
  @ManyToOne(() => Precinct, {
    mapToPk: true,
    nullable: true,
    joinColumn: 'precinct_id',
    deleteRule: 'restrict',
  })
  readonly precinctId: string | null = null

  @Field(() => String, {
    nullable: true,
    description: 'A picture or scan that is kept elsewhere.',
  })
  @Property({ type: 'text', nullable: true })
  readonly fileName: string | null = null

  @Field(() => String, {
    nullable: true,
    description: 'Its SHA-256, in hexadecimal.',
  })
  @Property({ type: 'text', nullable: true })
  readonly fileHash: string | null = null

  /** When somebody saw and kept it, and who. */
  @Moment()
  readonly capturedAt: string | null = null

  @By('captured_by', { nullable: true })
  readonly capturedBy: string | null = null

  /** When it was struck out as entered by mistake; it stays on record. */
  @Moment()
  struckAt: string | null = null

  @By('struck_by', { nullable: true })
  struckBy: string | null = null

  @Field(() => StrikeReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  strikeReason: StrikeReason | null = null

  strike(reason: StrikeReason, { at, by }: Done): void {
    this.struckAt = at
    this.struckBy = by
    this.strikeReason = reason
  }
}
