import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { PoliceBody } from '../precinct/police-body.entity.ts'
import { By } from '../staff/by.ts'

/** Whether a police body agrees that its precincts report together with those of another (¶27). */
@Entity({ schema: 'internal', tableName: 'body_agreement' })
@Check({
  name: 'body_agreement_on_check',
  expression: `"on" <= (recorded_at at time zone 'Asia/Almaty')::date`,
})
@ObjectType({ description: 'Whether a police body agrees to report together with another (¶27).' })
export class BodyAgreement {
  readonly [PrimaryKeyProp]?: ['meeting', 'body']

  @ManyToOne(() => Meeting, {
    ref: true,
    primary: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting!: Ref<Meeting>

  @ManyToOne(() => PoliceBody, {
    ref: true,
    primary: true,
    joinColumn: 'body_id',
    deleteRule: 'restrict',
  })
  readonly body!: Ref<PoliceBody>

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  agreed!: boolean

  @Field(() => DayScalar)
  @Property({ type: DayType })
  on!: string

  @Property({ type: InstantType })
  recordedAt!: string

  @By('by')
  by!: string
}
