import type { Topic } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { TopicEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** A part of a mixed appeal, as residents read it: what it is about and what became of it (¶32). */
@ObjectType('ItemPart', {
  simpleResolvers: true,
  description: 'A part of a mixed appeal, which goes its own way under its number (¶32).',
})
export class ItemPart {
  @Field(() => Int, { description: 'Its place in the appeal, from 1.' })
  readonly number!: number

  @Field(() => TopicEnum, { description: 'What it is about.' })
  readonly topic!: Topic

  @Field(() => DayScalar, { nullable: true, description: 'When it was forwarded.' })
  readonly referredOn!: string | null

  readonly referredTo!: Trilingual<ClearedText> | null

  @Field(() => DayScalar, { nullable: true, description: 'When it was answered.' })
  readonly answeredOn!: string | null
}

/** Its texts. */
@Resolver(() => ItemPart)
export class ItemPartResolver {
  @FieldResolver(() => String, { nullable: true, description: 'To whom it was forwarded.' })
  to(@Root() { referredTo }: ItemPart, @InLanguage() language: Language): string | null {
    return referredTo?.[language] ?? null
  }
}
