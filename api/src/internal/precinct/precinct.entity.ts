import type { Outline } from '@esep/geography'
import { Collection, type Ref } from '@mikro-orm/core'
import {
  Check,
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayType } from '../../database/types.ts'
import type { ReceptionHours } from '../../public/precinct/reception-hours.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Appointment } from '../staff/appointment.entity.ts'
import { District } from './district.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'

/** An administrative precinct: the ground of one inspector (¶25). */
@Entity({ schema: 'internal', tableName: 'precinct' })
@Check({ name: 'precinct_number_check', expression: 'number > 0' })
@Check({ name: 'precinct_valid_check', expression: 'valid_until > valid_from' })
@ObjectType({ description: 'An administrative precinct: the ground of one inspector (¶25).' })
export class Precinct {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'precinct_point_id_index' })
  @ManyToOne(() => PrecinctPoint, { ref: true, joinColumn: 'point_id' })
  point!: Ref<PrecinctPoint>

  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number

  @Index({ name: 'precinct_district_kato_index' })
  @ManyToOne(() => District, { ref: true, joinColumn: 'district_kato' })
  district!: Ref<District>

  @Property({ type: 'json', lazy: true })
  outline!: Outline

  /** Since when the precinct has these borders. */
  @Field(() => DayScalar)
  @Property({ type: DayType })
  validFrom!: string

  /** The first day on which it no longer is, because it was split or merged; null while it is. */
  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  validUntil: string | null = null

  /** Since when this system keeps its record. */
  @Property({ type: DayType })
  recordedSince!: string

  @Property({ type: 'text', nullable: true })
  phone: string | null = null

  @Property({ type: 'json' })
  receptionHours!: readonly ReceptionHours[]

  @OneToMany(
    () => Appointment,
    (appointment) => appointment.precinct,
  )
  readonly appointments = new Collection<Appointment>(this)
}
