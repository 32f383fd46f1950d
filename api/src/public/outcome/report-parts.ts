import type { ReportSection, SourceKind } from '@esep/law'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { ReportSectionEnum, SourceKindEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** From what a report was drawn (¶29). */
@ObjectType('ReportSource', {
  simpleResolvers: true,
  description: 'From what a report was drawn (¶29).',
})
export class PublishedSource {
  @Field(() => SourceKindEnum, { description: 'Its kind, of the list of the order.' })
  readonly kind!: SourceKind

  readonly name!: Trilingual
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

  readonly because!: Trilingual
}

/** Its texts. */
@Resolver(() => SilentSection)
export class SilentSectionResolver {
  @FieldResolver(() => String, { description: 'Why there was nothing to report.' })
  because(@Root() { because }: SilentSection, @InLanguage() language: Language): string {
    return because[language]
  }
}
