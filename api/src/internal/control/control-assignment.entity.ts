import { type ControlGround, controlGrounds, type Instant } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Moment } from '../moment.ts'
import { PrecinctPoint } from '../precinct/precinct-point.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { ControlItem } from './control-item.entity.ts'
import { ControlGroundEnum } from './enums.ts'

/** From when to when somebody controls an item for a point; without anybody it is unassigned, which is a finding (¶33). */
@Entity({ schema: 'internal', tableName: 'control_assignment' })
@Checks({
  control_assignment_ground_check: isOneOf('ground', controlGrounds),
  control_assignment_head_check: "ground <> 'POINT_HEAD' or staff_id is not null",
  control_assignment_until_check: 'until > since',
})
@Index({
  name: 'control_assignment_one_at_a_time',
  expression:
    'create unique index control_assignment_one_at_a_time on internal.control_assignment (item_id, point_id) where until is null',
})
@Index({
  name: 'control_assignment_staff_id_index',
  properties: ['staff'],
  where: 'until is null',
})
@ObjectType({ description: 'From when to when somebody controls an item, and why they do (¶33).' })
export class ControlAssignment {
  readonly [PrimaryKeyProp]?: ['item', 'point', 'since']

  @ManyToOne(() => ControlItem, { primary: true, ref: true, joinColumn: 'item_id' })
  readonly item!: Ref<ControlItem>

  @ManyToOne(() => PrecinctPoint, { primary: true, ref: true, joinColumn: 'point_id' })
  readonly point!: Ref<PrecinctPoint>

  @Field(() => InstantScalar)
  @PrimaryKey({ type: InstantType })
  readonly since!: Instant

  @ManyToOne(() => Staff, {
    ref: true,
    nullable: true,
    joinColumn: 'staff_id',
    deleteRule: 'restrict',
  })
  readonly staff: Ref<Staff> | null = null

  @Field(() => ControlGroundEnum)
  @Property({ type: 'text' })
  readonly ground!: ControlGround

  @Moment()
  readonly until: Instant | null = null
}
