import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { reasonTexts } from '../wording/reasons.ts'

/** A reason from a closed list, with further words where the officer wrote some. */
@ObjectType('Reason', {
  simpleResolvers: true,
  description: 'A reason from a closed list, with further words where there are some.',
})
export class Reason {
  @Field(() => String, { description: 'Its code, as WEATHER or VENUE_LOSS.' })
  readonly code!: string

  readonly words!: Trilingual<ClearedText> | null
}

/** Its texts. */
@Resolver(() => Reason)
export class ReasonResolver {
  @FieldResolver(() => String, { description: 'What the code means.' })
  text(@Root() { code }: Reason, @InLanguage() language: Language): string {
    return (reasonTexts[code] ?? reasonTexts.OTHER)[language]
  }

  @FieldResolver(() => String, { nullable: true, description: 'Further words of the officer.' })
  words(@Root() { words }: Reason, @InLanguage() language: Language): string | null {
    return words?.[language] ?? null
  }
}
