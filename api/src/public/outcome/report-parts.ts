import type { Day, ReportSection, SourceKind } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { ReportSectionEnum, SourceKindEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** From what a report was drawn (¶29). */
@ObjectType('ReportSource', {
  simpleResolvers: true,
  description: 'From what a report was drawn (¶29).',
})
export class PublishedSource {
  @Field(() => SourceKindEnum, { description: 'Its kind, of the list of the order.' })
  readonly kind!: SourceKind

  readonly name!: Trilingual<ClearedText>
}

/** Its texts. */
@Resolver(() => PublishedSource)
export class PublishedSourceResolver {
  @FieldResolver(() => String, { description: 'The source in words.' })
  name(@Root() { name }: PublishedSource, @InLanguage() language: Language): string {
    return name[language]
  }
}

/** A heading under which there was nothing to report, and why (¶30). */
@ObjectType('SilentSection', {
  simpleResolvers: true,
  description: 'A heading under which there was nothing to report, and why (¶30).',
})
export class SilentSection {
  @Field(() => ReportSectionEnum, { description: 'The heading.' })
  readonly section!: ReportSection

  readonly because!: Trilingual<ClearedText>
}

/** Its texts. */
@Resolver(() => SilentSection)
export class SilentSectionResolver {
  @FieldResolver(() => String, { description: 'Why there was nothing to report.' })
  because(@Root() { because }: SilentSection, @InLanguage() language: Language): string {
    return because[language]
  }
}

/** An act of law of which a report spoke (¶30). */
@ObjectType('LegalAct', {
  simpleResolvers: true,
  description: 'An act of law of which a report spoke, as the state’s collection has it (¶30).',
})
export class PublishedAct {
  readonly name!: Trilingual<ClearedText>

  @Field(() => String, { description: 'As it is printed, for example `№ 245-IV`.' })
  readonly number!: string

  @Field(() => DayScalar, { description: 'From which day on it reads as was told.' })
  readonly editionOn!: Day

  @Field(() => String, { description: 'Its page in adilet.zan.kz.' })
  readonly link!: string
}

/** Its texts. */
@Resolver(() => PublishedAct)
export class PublishedActResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  name(@Root() { name }: PublishedAct, @InLanguage() language: Language): string {
    return name[language]
  }
}
