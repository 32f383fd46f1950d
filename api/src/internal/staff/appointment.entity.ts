import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { DayType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { PostKindEnum } from '../appointment/enums.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { By } from './by.ts'
import { Staff } from './staff.entity.ts'

/** How somebody serves in a precinct: in the post, in place of its holder, or as the inspector's assistant. */
export const appointmentKinds = ['permanent', 'acting', 'assisting'] as const

/** One of {@link appointmentKinds}. */
export type AppointmentKind = (typeof appointmentKinds)[number]

/** From when to when somebody serves in a precinct; the last day is the day before `until`. */
@Entity({ schema: 'internal', tableName: 'appointment' })
@Check({
  name: 'appointment_kind_check',
  expression: "kind in ('permanent', 'acting', 'assisting')",
})
@ObjectType({ description: 'From when to when somebody serves in a precinct (¶26).' })
@Check({ name: 'appointment_until_check', expression: 'until > since' })
@Check({
  name: 'appointment_one_at_a_time',
  expression:
    "exclude using gist (precinct_id with =, kind with =, daterange(since, until) with &&) where (kind <> 'assisting')",
})
export class Appointment {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'appointment_staff_id_index' })
  @ManyToOne(() => Staff, { ref: true, joinColumn: 'staff_id' })
  staff!: Ref<Staff>

  @Index({ name: 'appointment_precinct_id_index' })
  @ManyToOne(() => Precinct, { ref: true, joinColumn: 'precinct_id' })
  precinct!: Ref<Precinct>

  @Field(() => PostKindEnum)
  @Property({ type: 'text' })
  kind!: AppointmentKind

  @Field(() => DayScalar)
  @Property({ type: DayType })
  since!: string

  @Field(() => DayScalar, { nullable: true, description: 'The first day without it.' })
  @Property({ type: DayType, nullable: true })
  until: string | null = null

  /** Who entered that it begins; null where it came with the first loading. */
  @By('begun_by', { nullable: true })
  begunBy: string | null = null

  @By('ended_by', { nullable: true })
  endedBy: string | null = null
}
