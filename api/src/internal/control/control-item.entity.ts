import { type ControlKind, controlKinds, type Day, type Instant } from '@esep/law'
import type { Opt, Ref } from '@mikro-orm/core'
import {
  Entity,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { Done } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { ControlKindEnum } from './enums.ts'

/** What a signed protocol laid down, until somebody who controls it has seen that it was carried out (¶33). */
@Entity({ schema: 'internal', tableName: 'control_item' })
@Checks({
  control_item_kind_check: isOneOf('kind', controlKinds),
  control_item_appeal_check: "(kind = 'APPEAL') = (appeal_id is not null)",
  control_item_number_check: 'number > 0',
  control_item_closed_check: '(closed_at is null) = (closed_by is null)',
})
@Index({
  name: 'control_item_open_index',
  properties: ['dueOn', 'id'],
  where: 'closed_at is null and dropped_at is null',
})
@ObjectType({ description: 'What a signed protocol laid down, under control (¶33).' })
export class ControlItem {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Index({ name: 'control_item_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => ControlKindEnum)
  @Property({ type: 'text' })
  readonly kind!: ControlKind

  /** The number of the appeal, or the place of the decision among the decisions, from 1. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number

  /** The appeal that was not answered in full; null for a decision. */
  @OneToOne(() => Appeal, {
    ref: true,
    nullable: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
    unique: 'control_item_appeal_id_unique',
  })
  readonly appeal: Ref<Appeal> | null = null

  /** What was decided; null for an appeal, which has its own words. */
  @Field(() => String, { nullable: true, description: 'What was decided; null for an appeal.' })
  @Property({ type: 'text', nullable: true })
  readonly words: string | null = null

  @Field(() => DayScalar, { description: 'Since when it is controlled.' })
  @Property({ type: DayType })
  readonly openedOn!: Day

  /** By when a decision is to be carried out; an appeal has a term of its own. */
  @Property({ type: DayType, nullable: true })
  readonly dueOn: Day | null = null

  @Moment()
  closedAt: Instant | null = null

  @By('closed_by', { nullable: true })
  closedBy: string | null = null

  /** When a correction took it out of the protocol. */
  @Moment()
  droppedAt: Instant | null = null

  close({ at, by }: Done): void {
    this.closedAt = at
    this.closedBy = by
  }

  /** It turned out not to be done. */
  reopen(): void {
    this.closedAt = null
    this.closedBy = null
  }
}
