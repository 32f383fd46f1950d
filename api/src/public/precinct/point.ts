import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Position } from '../../shared/position.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { Point } from '../point.ts'

/** The police point to which a precinct belongs. */
@ObjectType('PrecinctPoint', {
  simpleResolvers: true,
  description: 'The police point to which a precinct belongs.',
})
export class PrecinctPoint {
  @Field(() => Int, { description: 'Its number.' })
  readonly number!: number

  readonly name!: Trilingual

  readonly address!: Trilingual

  @Field(() => String, { nullable: true, description: 'Its telephone; null where none is known.' })
  readonly phone!: string | null

  @Field(() => Point, { nullable: true, description: 'Where it is; null where that is not known.' })
  readonly position!: Position | null
}

/** Its texts. */
@Resolver(() => PrecinctPoint)
export class PrecinctPointResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(@Root() { name }: PrecinctPoint, @InLanguage() language: Language): string {
    return name[language]
  }

  @FieldResolver(() => String, { description: 'Its address.' })
  address(@Root() { address }: PrecinctPoint, @InLanguage() language: Language): string {
    return address[language]
  }
}
