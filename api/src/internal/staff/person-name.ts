import { Field, ObjectType } from 'type-graphql'

/** A name in the form of one language. */
@ObjectType({ description: 'A name in the form of one language.' })
export class PersonName {
  @Field(() => String)
  readonly surname!: string

  @Field(() => String)
  readonly given!: string

  @Field(() => String, { nullable: true })
  readonly patronymic!: string | null
}

/** A name in Kazakh and in Russian. */
@ObjectType({ description: 'A name in Kazakh and in Russian.' })
export class BilingualName {
  @Field(() => PersonName)
  readonly kk!: PersonName

  @Field(() => PersonName)
  readonly ru!: PersonName
}

/** A name as documents write it: surname, given name, patronymic. */
export function fullName({ surname, given, patronymic }: PersonName): string {
  return [surname, given, patronymic].filter(Boolean).join(' ')
}
