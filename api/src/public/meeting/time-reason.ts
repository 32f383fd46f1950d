import type { TimeBasis } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { TimeBasisEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** Why the hour of a meeting is the most convenient one (¶27). */
@ObjectType('TimeReason', {
  simpleResolvers: true,
  description: 'Why the hour of a meeting is the most convenient one (¶27).',
})
export class TimeReason {
  @Field(() => TimeBasisEnum, { description: 'A reason, or a poll of residents.' })
  readonly basis!: TimeBasis

  readonly words!: Trilingual<ClearedText>
}

/** Its texts. */
@Resolver(() => TimeReason)
export class TimeReasonResolver {
  @FieldResolver(() => String, { description: 'In the words of the officer.' })
  words(@Root() { words }: TimeReason, @InLanguage() language: Language): string {
    return words[language]
  }
}
