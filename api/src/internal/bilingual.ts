import { Field, InputType, ObjectType } from 'type-graphql'

/** A text that exists in Kazakh and in Russian. */
@ObjectType({ description: 'A text in the two languages in which staff write.' })
export class Bilingual {
  @Field(() => String)
  readonly kk!: string

  @Field(() => String)
  readonly ru!: string
}

/** A text given in Kazakh and in Russian. */
@InputType({ description: 'A text in the two languages in which staff write.' })
export class BilingualInput {
  @Field(() => String)
  readonly kk!: string

  @Field(() => String)
  readonly ru!: string
}
