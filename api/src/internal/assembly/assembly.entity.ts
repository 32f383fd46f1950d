import { type AkimLevel, akimLevels, type Convenor, convenors } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { AkimLevelEnum, ConvenorEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'

/** That a meeting is an assembly of the local community, and who convened it (¶27). */
@Entity({ schema: 'internal', tableName: 'assembly' })
@Checks({
  assembly_convenor_check: isOneOf('convenor', convenors),
  assembly_level_check: isOneOf('level', akimLevels),
  assembly_akim_check: "convenor = 'AKIM' or (level is null and unit is null)",
  assembly_members_check: 'members > 0',
  assembly_convened_check: "convened_on <= (recorded_at at time zone 'Asia/Almaty')::date",
})
@ObjectType({ description: 'That a meeting is an assembly of the local community (¶27).' })
export class Assembly {
  readonly [PrimaryKeyProp]?: 'meeting'

  @ManyToOne(() => Meeting, {
    ref: true,
    primary: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting!: Ref<Meeting>

  @Field(() => ConvenorEnum)
  @Property({ type: 'text' })
  convenor!: Convenor

  @Field(() => AkimLevelEnum, { nullable: true, description: 'Of an akim: of which unit.' })
  @Property({ type: 'text', nullable: true })
  level: AkimLevel | null = null

  @Field(() => Bilingual, { nullable: true, description: 'The name of that unit.' })
  @Property({ type: 'json', nullable: true })
  unit: Bilingual | null = null

  @Field(() => Int, {
    nullable: true,
    description: 'How many members there are, where more than are listed.',
  })
  @Property({ type: 'integer', nullable: true })
  members: number | null = null

  /** The day for which members and signatures count. */
  @Field(() => DayScalar)
  @Property({ type: DayType })
  convenedOn!: string

  @Property({ type: InstantType })
  recordedAt!: string

  @By('recorded_by')
  recordedBy!: string
}
