import type { Ref } from '@mikro-orm/core'
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { By } from '../staff/by.ts'

/** A resident whom a gathering has delegated to the assembly of the local community; the name is never public (¶27). */
@Entity({ schema: 'internal', tableName: 'assembly_member' })
@Checks({
  assembly_member_left_check: 'left_on >= delegated_on',
  assembly_member_withdrawn_check:
    'withdrawn_on is null or (signed_on is not null and withdrawn_on >= signed_on)',
})
@ObjectType({ description: 'A member of the assembly of the local community; never public (¶27).' })
export class AssemblyMember {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'assembly_member_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => String)
  @Property({ type: 'text' })
  readonly name!: string

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly delegatedOn!: string

  @Field(() => DayScalar, { nullable: true, description: 'From which day on no longer in office.' })
  @Property({ type: DayType, nullable: true })
  leftOn: string | null = null

  @Field(() => DayScalar, { nullable: true, description: 'When they signed for the convening.' })
  @Property({ type: DayType, nullable: true })
  signedOn: string | null = null

  @Field(() => DayScalar, { nullable: true, description: 'When they took the signature back.' })
  @Property({ type: DayType, nullable: true })
  withdrawnOn: string | null = null

  /** Whom staff mean by it; null while the name alone tells. */
  @Field(() => ID, {
    nullable: true,
    description: 'Who of the register it is, where staff had to say so.',
  })
  @Unique({ name: 'assembly_member_participant_id_unique' })
  @ManyToOne(() => Participant, {
    mapToPk: true,
    nullable: true,
    joinColumn: 'participant_id',
    deleteRule: 'set null',
  })
  participantId: string | null = null

  @Property({ type: InstantType })
  readonly recordedAt!: string

  @By('recorded_by')
  readonly recordedBy!: string
}
