import type {
  CancelReason,
  ChangeWeight,
  MissReason,
  MoveReason,
  WithdrawalReason,
} from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'

import { ChangeWeightEnum } from '../../shared/enums.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import { By } from '../staff/by.ts'
import type { ClearedBilingual } from './arrangement.ts'
import { type ChangeKind, changeKinds } from './change-kind.ts'
import { ChangeKindEnum } from './enums.ts'
import { Meeting } from './meeting.entity.ts'

/** Why a meeting was changed, called off, missed, or its outcome withdrawn. */
export type ChangeReason = MoveReason | CancelReason | MissReason | WithdrawalReason

/** One step in the life of a meeting since it was planned; nothing of it is changed afterwards but words that are hidden. */
@Entity({ schema: 'internal', tableName: 'meeting_change' })
@Check({
  name: 'meeting_change_kind_check',
  expression: isOneOf('kind', changeKinds),
})
@Check({
  name: 'meeting_change_weight_check',
  expression: "weight in ('none', 'deviation', 'breach')",
})
@Index({ name: 'meeting_change_meeting_id_index', properties: ['meeting', 'at'] })
@ObjectType({ description: 'One step in the life of a meeting.' })
export class MeetingChange {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => ChangeKindEnum)
  @Property({ type: 'text' })
  readonly kind!: ChangeKind

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly at!: string

  @By('by')
  readonly by!: string

  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  readonly startBefore: string | null = null

  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  readonly startAfter: string | null = null

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  readonly venueBefore: ClearedBilingual | null = null

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  readonly venueAfter: ClearedBilingual | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly reason: ChangeReason | null = null

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  readonly words: ClearedBilingual | null = null

  @Field(() => ChangeWeightEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly weight: ChangeWeight | null = null
}
