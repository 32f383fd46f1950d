import type { Day } from '@esep/law'
import { Field, Int, ObjectType } from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { Staff } from '../staff/staff.entity.ts'
import { ControlItem } from './control-item.entity.ts'

/** What one controller has before them. */
@ObjectType({ description: 'What one controller has before them.' })
export class ControllerDigest {
  @Field(() => Staff, { nullable: true, description: 'Null for what nobody controls.' })
  readonly controller!: Staff | null

  @Field(() => Int)
  readonly open!: number

  @Field(() => Int)
  readonly overdue!: number

  @Field(() => Int, { description: 'Closed in the week.' })
  readonly closed!: number
}

/** What a week brought to what is under control. */
@ObjectType({ description: 'What a week brought to what is under control (¶33).' })
export class ControlDigest {
  @Field(() => DayScalar, { description: 'Its Monday.' })
  readonly from!: Day

  @Field(() => DayScalar, { description: 'Its Sunday.' })
  readonly until!: Day

  @Field(() => Int, { description: 'Put under control in the week.' })
  readonly opened!: number

  @Field(() => Int, { description: 'Closed in the week.' })
  readonly closed!: number

  @Field(() => Int, { description: 'Opened again in the week.' })
  readonly reopened!: number

  @Field(() => Int, { description: 'Open at its end, or today.' })
  readonly open!: number

  @Field(() => Int, { description: 'Of these, those whose last day has passed.' })
  readonly overdue!: number

  @Field(() => Int, { description: 'Of these, those whose last day is within the next seven.' })
  readonly dueNext!: number

  @Field(() => Int, { description: 'Of these, those that nobody controls.' })
  readonly unassigned!: number

  @Field(() => Int, {
    description: 'Of these, those that the head of the point carried out and so does not control.',
  })
  readonly selfControlled!: number

  @Field(() => [ControllerDigest])
  readonly controllers!: readonly ControllerDigest[]

  @Field(() => [ControlItem], {
    description: 'What is overdue now, the longest first; at most a hundred.',
  })
  readonly overdueItems!: readonly ControlItem[]
}
