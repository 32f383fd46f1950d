import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Position } from '../../shared/position.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { Point } from '../point.ts'

/** Where a meeting is held (¶27). */
@ObjectType('Venue', { simpleResolvers: true, description: 'Where a meeting is held (¶27).' })
export class Venue {
  readonly name!: Trilingual<ClearedText>

  readonly address!: Trilingual<ClearedText> | null

  @Field(() => Point, { nullable: true, description: 'Where it is; null where that is not known.' })
  readonly position!: Position | null
}

/** Its texts. */
@Resolver(() => Venue)
export class VenueResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(@Root() { name }: Venue, @InLanguage() language: Language): string {
    return name[language]
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its address.' })
  address(@Root() { address }: Venue, @InLanguage() language: Language): string | null {
    return address?.[language] ?? null
  }
}
