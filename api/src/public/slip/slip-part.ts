import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** A part of a mixed appeal, as whoever holds the slip is told of it: days, and the body that has it (¶32). */
@ObjectType('SlipPart', {
  simpleResolvers: true,
  description:
    'A part of a mixed appeal, which goes its own way under the number of the slip (¶32).',
})
export class SlipPart {
  @Field(() => Int, { description: 'Its place in the appeal, from 1.' })
  readonly number!: number

  @Field(() => DayScalar, { nullable: true, description: 'When it was forwarded.' })
  readonly referredOn!: string | null

  @Field(() => DayScalar, { nullable: true, description: 'When it was answered.' })
  readonly answeredOn!: string | null

  readonly referredTo?: Trilingual | null
}

/** Its texts. */
@Resolver(() => SlipPart)
export class SlipPartResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The body that has it now.' })
  forwardedTo(@Root() { referredTo }: SlipPart, @InLanguage() language: Language): string | null {
    return referredTo?.[language] ?? null
  }
}
