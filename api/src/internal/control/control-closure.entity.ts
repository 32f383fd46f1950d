import type { Instant } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import type { Done } from '../meeting/done.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { ControlItem } from './control-item.entity.ts'

/** That an item was closed, and on what evidence; opened again it stays on record (¶33). */
@Entity({ schema: 'internal', tableName: 'control_closure' })
@Checks({
  control_closure_evidence_check: 'words is not null or file_hash is not null or link is not null',
  control_closure_file_check:
    "(file_name is null) = (file_hash is null) and file_hash ~ '^[0-9a-f]{64}$'",
  control_closure_reopened_check:
    '(reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reason is null)',
})
@Index({
  name: 'control_closure_one_at_a_time',
  expression:
    'create unique index control_closure_one_at_a_time on internal.control_closure (item_id) where reopened_at is null',
})
@ObjectType({ description: 'That an item was closed, and on what evidence (¶33).' })
export class ControlClosure {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'control_closure_item_id_index' })
  @ManyToOne(() => ControlItem, { ref: true, joinColumn: 'item_id' })
  readonly item!: Ref<ControlItem>

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly closedAt!: Instant

  @By('closed_by')
  readonly closedBy!: string

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly words: string | null = null

  @Field(() => String, { nullable: true, description: 'A file that is kept elsewhere.' })
  @Property({ type: 'text', nullable: true })
  readonly fileName: string | null = null

  @Field(() => String, { nullable: true, description: 'Its SHA-256, in hexadecimal.' })
  @Property({ type: 'text', nullable: true })
  readonly fileHash: string | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly link: string | null = null

  @Moment()
  reopenedAt: Instant | null = null

  @By('reopened_by', { nullable: true })
  reopenedBy: string | null = null

  /** Why it was opened again. */
  @Field(() => String, { nullable: true, description: 'Why it was opened again.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null

  reopen(reason: string, { at, by }: Done): void {
    this.reopenedAt = at
    this.reopenedBy = by
    this.reason = reason
  }
}
