import type { ReportSection } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { ReportSectionEnum } from '../../shared/enums.ts'
import { LanguageEnum } from '../../shared/language.ts'

/** Anonymised words, in the language in which they were said. */
@ObjectType('SpokenText', {
  simpleResolvers: true,
  description: 'Anonymised words, in the language in which they were said.',
})
export class SpokenText {
  @Field(() => String, { description: 'The words; what is hidden stands in brackets.' })
  readonly text!: ClearedText

  @Field(() => LanguageEnum, { description: 'The language spoken, or that of the translation.' })
  readonly language!: 'kk' | 'ru'

  readonly translated?: boolean
}

/** What else can be asked of it. */
@Resolver(() => SpokenText)
export class SpokenTextResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether it is a translation; it was said in neither Kazakh nor Russian (¶31).',
  })
  translated(@Root() { translated }: SpokenText): boolean {
    return translated === true
  }
}

/** What the inspector reported under one heading of the order (¶30). */
@ObjectType('SectionText', {
  simpleResolvers: true,
  description: 'What the inspector reported under one heading of the order (¶30).',
})
export class SectionText {
  @Field(() => ReportSectionEnum, { description: 'The heading.' })
  readonly section!: ReportSection

  @Field(() => SpokenText, { description: 'What was reported.' })
  readonly text!: SpokenText
}
