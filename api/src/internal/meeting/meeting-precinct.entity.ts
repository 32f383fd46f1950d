import { type Opt, PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Precinct } from '../precinct/precinct.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { Meeting } from './meeting.entity.ts'

/** A precinct to which a meeting reports, and who reports for it (¶26, ¶27). */
@Entity({ schema: 'internal', tableName: 'meeting_precinct' })
@ObjectType({ description: 'A precinct to which a meeting reports (¶26, ¶27).' })
export class MeetingPrecinct {
  readonly [PrimaryKeyProp]?: ['meeting', 'precinct']

  @ManyToOne(() => Meeting, {
    ref: true,
    primary: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting!: Ref<Meeting>

  @Index({ name: 'meeting_precinct_precinct_id_index' })
  @ManyToOne(() => Precinct, {
    ref: true,
    primary: true,
    joinColumn: 'precinct_id',
    deleteRule: 'restrict',
  })
  readonly precinct!: Ref<Precinct>

  /** Who is to report; null where the post is vacant. */
  @Index({ name: 'meeting_precinct_inspector_id_index' })
  @ManyToOne(() => Staff, {
    ref: true,
    nullable: true,
    joinColumn: 'inspector_id',
    deleteRule: 'restrict',
  })
  inspector: Ref<Staff> | null = null

  /** Whether that inspector did report, once the meeting was held. */
  @Field(() => Boolean, { nullable: true, description: 'Null until the meeting was held.' })
  @Property({ type: 'boolean', nullable: true })
  reported: Opt<boolean> | null = null
}
