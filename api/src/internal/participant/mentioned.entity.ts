import { type Relation, relations } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { RelationEnum } from './enums.ts'

/** Somebody who was mentioned and did not come: never public, and never counted among the participants. */
@Entity({ schema: 'internal', tableName: 'mentioned' })
@Checks({
  mentioned_relation_check: isOneOf('relation', relations),
  mentioned_iin_check: "iin ~ '^[0-9]{12}$'",
})
@ObjectType({
  description: 'Somebody who was mentioned and did not come: never public, and never counted.',
})
export class Mentioned {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'mentioned_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => RelationEnum)
  @Property({ type: 'text' })
  readonly relation!: Relation

  @Field(() => String)
  @Property({ type: 'text' })
  readonly name!: string

  /** The same name in other spellings, or a pet name. */
  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  readonly otherNames!: readonly string[]

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly address: string | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly phone: string | null = null

  @Property({ type: 'text', nullable: true })
  readonly iin: string | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly mentionedAt!: string

  @By('mentioned_by')
  readonly mentionedBy!: string
}
