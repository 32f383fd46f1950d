import type { Channel } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { ChannelEnum } from '../../shared/enums.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'

/** Where and when a meeting was first made public outside this system (¶27). */
@Entity({ schema: 'internal', tableName: 'announcement' })
@Check({
  name: 'announcement_channel_check',
  expression: "channel in ('MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS', 'OTHER')",
})
@Check({
  name: 'announcement_evidence_check',
  expression: 'outlet is not null or link is not null',
})
@Check({
  name: 'announcement_day_check',
  expression:
    "first_public_on <= (recorded_at at time zone 'Asia/Almaty')::date and first_public_on <= for_day",
})
@ObjectType({ description: 'Where and when a meeting was first made public (¶27).' })
export class Announcement {
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
  readonly outlet: { readonly kk: ClearedText; readonly ru: ClearedText } | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly link: string | null = null

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly firstPublicOn!: string

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: string

  @By('recorded_by')
  readonly recordedBy!: string
}
