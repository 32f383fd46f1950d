import {
  type Capacity,
  type Confirmation,
  capacities,
  confirmations,
  type RefusalReason,
} from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { CapacityEnum, ConfirmationEnum, RefusalReasonEnum } from './enums.ts'
import { RegisterImport } from './register-import.entity.ts'

/** Somebody who came to a meeting, by name or counted without one; none of this is ever public (¶32). */
@Entity({ schema: 'internal', tableName: 'participant' })
@Checks({
  participant_name_check: '(name is null) = (refusal is not null)',
  participant_refusal_check:
    'refusal is null or (address is null and phone is null and iin is null)',
  participant_iin_check: "iin ~ '^[0-9]{12}$'",
  participant_capacity_check: isOneOf('capacity', capacities),
  participant_confirmation_check: isOneOf('confirmation', confirmations),
})
@ObjectType({ description: 'Somebody who came to a meeting; none of this is ever public (¶32).' })
export class Participant {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'participant_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly name: string | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly address: string | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly phone: string | null = null

  @Property({ type: 'text', nullable: true })
  readonly iin: string | null = null

  /** Null where it was not asked. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  readonly adult: boolean | null = null

  /** Whether they live in the territory; null where it was not asked. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  readonly resident: boolean | null = null

  @Field(() => CapacityEnum)
  @Property({ type: 'text' })
  readonly capacity!: Capacity

  @Field(() => ConfirmationEnum, {
    nullable: true,
    description: 'How they confirmed it; null where that was not noted.',
  })
  @Property({ type: 'text', nullable: true })
  readonly confirmation: Confirmation | null = null

  @Field(() => RefusalReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly refusal: RefusalReason | null = null

  /** The list on paper from which they were entered; null for whoever was registered one by one. */
  @Index({ name: 'participant_import_id_index' })
  @ManyToOne(() => RegisterImport, {
    ref: true,
    nullable: true,
    joinColumn: 'import_id',
    deleteRule: 'restrict',
  })
  readonly import: Ref<RegisterImport> | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly registeredAt!: string

  @By('registered_by')
  readonly registeredBy!: string
}
