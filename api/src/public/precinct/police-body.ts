import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** The territorial police body to which a precinct belongs. */
@ObjectType('PoliceBody', { description: 'The police body to which a precinct belongs.' })
export class PoliceBody {
  readonly name!: Trilingual
}

/** Its texts. */
@Resolver(() => PoliceBody)
export class PoliceBodyResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(@Root() { name }: PoliceBody, @InLanguage() language: Language): string {
    return name[language]
  }
}
