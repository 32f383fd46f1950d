import type { Day, Instant } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { Appeal } from './appeal.entity.ts'

/** A reasoned decision by which the term of an answer was extended; never changed afterwards (¶32; APPC article 76). */
@Entity({ schema: 'internal', tableName: 'term_extension' })
@Check({ name: 'term_extension_until_check', expression: 'until > due_before' })
@ObjectType({ description: 'A reasoned decision by which the term of an answer was extended.' })
export class TermExtension {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  @Index({ name: 'term_extension_appeal_id_index' })
  @ManyToOne(() => Appeal, { ref: true, joinColumn: 'appeal_id', deleteRule: 'cascade' })
  readonly appeal!: Ref<Appeal>

  @Field(() => DayScalar)
  @Property({ type: DayType })
  readonly decidedOn!: Day

  @Field(() => DayScalar, { description: 'The last day until then.' })
  @Property({ type: DayType })
  readonly dueBefore!: Day

  @Field(() => DayScalar, { description: 'The last day since.' })
  @Property({ type: DayType })
  readonly until!: Day

  @Field(() => Bilingual, { description: 'Told to the initiator, never public.' })
  @Property({ type: 'json' })
  readonly reason!: Bilingual

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: Instant

  @By('recorded_by')
  readonly recordedBy!: string
}
