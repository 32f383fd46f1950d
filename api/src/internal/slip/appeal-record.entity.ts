import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Bilingual } from '../bilingual.ts'
import { By } from '../staff/by.ts'

/**
 * What the law has recorded of an appeal that was put forward aloud, beside its words and its day; there is one where whoever
 * raised it signed it. Never public (¶32; art. 63 of the Administrative Procedure Code).
 */
@Entity({ schema: 'internal', tableName: 'appeal_record' })
@ObjectType({
  description:
    'What the law has recorded of an appeal put forward aloud, signed by whoever raised it. Never public (¶32).',
})
export class AppealRecord {
  readonly [PrimaryKeyProp]?: 'appeal'

  @OneToOne(() => Appeal, {
    ref: true,
    primary: true,
    owner: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
  })
  readonly appeal!: Ref<Appeal>

  @Field(() => String)
  @Property({ type: 'text' })
  readonly name!: string

  @Field(() => String, { description: 'The postal address.' })
  @Property({ type: 'text' })
  readonly address!: string

  @Field(() => Bilingual, { description: 'The police body to which it is addressed.' })
  @Property({ type: 'json' })
  readonly addressee!: Bilingual

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recordedAt!: string

  @By('recorded_by')
  readonly recordedBy!: string
}
