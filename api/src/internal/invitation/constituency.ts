import { Field, InputType, ObjectType } from 'type-graphql'
import { KatoScalar } from '../../shared/scalars.ts'
import { Bilingual, BilingualInput } from '../bilingual.ts'

/** Whom a deputy represents: a unit of the classifier, or a constituency in words (¶28). */
@ObjectType({ description: 'Whom a deputy represents: a unit, or a constituency in words (¶28).' })
export class Constituency {
  @Field(() => KatoScalar, { nullable: true })
  readonly kato!: string | null

  @Field(() => Bilingual, { nullable: true })
  readonly words!: Bilingual | null
}

/** The same as staff give it. */
@InputType({
  description: 'Whom a deputy represents: a unit, or a constituency in words (¶28).',
})
export class ConstituencyInput {
  @Field(() => KatoScalar, {
    nullable: true,
    description: 'From it follows whether the deputy serves a precinct that reports.',
  })
  readonly kato?: string | null

  @Field(() => BilingualInput, { nullable: true })
  readonly words?: BilingualInput | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Where only words are given: whether it meets a precinct that reports.',
  })
  readonly servesHere?: boolean | null
}
