import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { AppointmentKindEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** Who serves in a precinct, in their office. */
@ObjectType('Inspector', { simpleResolvers: true, description: 'Who serves in a precinct.' })
export class Inspector {
  readonly name!: Trilingual

  readonly rank!: Trilingual

  @Field(() => AppointmentKindEnum, { description: 'Appointed to the post, or acting.' })
  readonly kind!: 'permanent' | 'acting'

  @Field(() => DayScalar, { description: 'From which day on.' })
  readonly since!: string
}

/** Its texts. */
@Resolver(() => Inspector)
export class InspectorResolver {
  @FieldResolver(() => String, { description: 'Surname, given name and patronymic.' })
  name(@Root() { name }: Inspector, @InLanguage() language: Language): string {
    return name[language]
  }

  @FieldResolver(() => String, { description: 'The rank.' })
  rank(@Root() { rank }: Inspector, @InLanguage() language: Language): string {
    return rank[language]
  }
}
