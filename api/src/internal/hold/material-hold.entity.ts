import { type HoldReason, holdReasons, type Instant } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { HoldReasonEnum } from '../../shared/retention-enums.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { Done } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'

/** That the materials of a meeting, or of one item of it, are kept though their time is over (¶32). */
@Entity({ schema: 'internal', tableName: 'material_hold' })
@Checks({
  material_hold_reason_check: isOneOf('reason', holdReasons),
  material_hold_lifted_check: '(lifted_at is null) = (lifted_by is null)',
})
@ObjectType({
  description:
    'That materials are kept though their time is over; residents read the reason (¶32).',
})
export class MaterialHold {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'material_hold_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  /** The item whose materials alone are held; null for everything. */
  @Field(() => ID, { nullable: true, description: 'Of which item alone; null for everything.' })
  @ManyToOne(() => Appeal, {
    mapToPk: true,
    nullable: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
  })
  readonly appealId: string | null = null

  @Field(() => HoldReasonEnum)
  @Property({ type: 'text' })
  readonly reason!: HoldReason

  @Field(() => String, { nullable: true, description: 'For staff alone.' })
  @Property({ type: 'text', nullable: true })
  readonly note: string | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly placedAt!: Instant

  @By('placed_by')
  readonly placedBy!: string

  @Moment()
  liftedAt: Instant | null = null

  @By('lifted_by', { nullable: true })
  liftedBy: string | null = null

  lift({ at, by }: Done): void {
    this.liftedAt = at
    this.liftedBy = by
  }
}
