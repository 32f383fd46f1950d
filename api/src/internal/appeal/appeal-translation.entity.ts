import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { WrittenLanguageEnum } from '../protocol/enums.ts'
import { By } from '../staff/by.ts'
import { Appeal } from './appeal.entity.ts'

/** What a resident said, in another language; the words as they were spoken stay beside it (¶31). */
@Entity({ schema: 'internal', tableName: 'appeal_translation' })
@Check({ name: 'appeal_translation_language_check', expression: "language in ('kk', 'ru')" })
@ObjectType({
  description: 'What a resident said, in another language; it never takes the place of it (¶31).',
})
export class AppealTranslation {
  readonly [PrimaryKeyProp]?: ['appeal', 'language']

  @ManyToOne(() => Appeal, {
    ref: true,
    primary: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
  })
  readonly appeal!: Ref<Appeal>

  @Field(() => WrittenLanguageEnum)
  @PrimaryKey({ type: 'text' })
  readonly language!: 'kk' | 'ru'

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  translatedAt!: string

  @By('translated_by')
  translatedBy!: string
}
