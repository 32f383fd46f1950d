import type { Day } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { By } from '../staff/by.ts'
import { PoliceBody } from './police-body.entity.ts'
import { Precinct } from './precinct.entity.ts'

/** That a precinct passed to another police body, and the materials of its meetings with it (¶32). */
@Entity({ schema: 'internal', tableName: 'hand_over' })
@Check({ name: 'hand_over_bodies_check', expression: 'from_body_id <> to_body_id' })
@ObjectType({
  description: 'That a precinct passed to another police body, with the materials of its meetings.',
})
export class HandOver {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'hand_over_precinct_id_index' })
  @ManyToOne(() => Precinct, { ref: true, joinColumn: 'precinct_id' })
  readonly precinct!: Ref<Precinct>

  @ManyToOne(() => PoliceBody, { ref: true, joinColumn: 'from_body_id' })
  readonly fromBody!: Ref<PoliceBody>

  @ManyToOne(() => PoliceBody, { ref: true, joinColumn: 'to_body_id' })
  readonly toBody!: Ref<PoliceBody>

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly on!: Day

  @Field(() => Int, { description: 'Of how many meetings the materials passed.' })
  @Property({ type: 'integer' })
  readonly meetings!: number

  @Field(() => Int, { description: 'How many recordings were among them.' })
  @Property({ type: 'integer' })
  readonly videos!: number

  @Field(() => Int, { description: 'How many holds stood on them.' })
  @Property({ type: 'integer' })
  readonly held!: number

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: string

  @By('by')
  readonly by!: string
}
