import type { AwardForm, AwardRecipient } from '@esep/law'
import type { ClearedText, ConsentedName } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { AwardFormEnum, AwardRecipientEnum } from '../../shared/award-enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { awardedTexts } from '../wording/awarded.ts'

/** An award that was given at a meeting; a resident is named only where they agree to it (¶34). */
@ObjectType('Award', {
  simpleResolvers: true,
  description: 'An award given at a meeting; a resident is named only by consent (¶34).',
})
export class Award {
  @Field(() => AwardRecipientEnum, { description: 'A citizen, an association or an organisation.' })
  readonly recipient!: AwardRecipient

  @Field(() => AwardFormEnum, { description: 'With what.' })
  readonly form!: AwardForm

  /** Of an association or organisation always; of a resident where they agree to it. */
  readonly name!: Trilingual<ClearedText> | Trilingual<ConsentedName> | null

  readonly merit!: Trilingual<ClearedText>
}

/** Its texts. */
@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who was awarded; null for a resident who did not agree to be named.',
  })
  name(@Root() { name }: Award, @InLanguage() language: Language): string | null {
    return name?.[language] ?? null
  }

  @FieldResolver(() => String, {
    description: 'Who was thanked, as it may be said: by name, or as “a resident was thanked”.',
  })
  thanked(@Root() { name, recipient }: Award, @InLanguage() language: Language): string {
    return name?.[language] ?? awardedTexts[recipient][language]
  }

  @FieldResolver(() => String, { description: 'For what.' })
  merit(@Root() { merit }: Award, @InLanguage() language: Language): string {
    return merit[language]
  }
}
