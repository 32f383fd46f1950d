import type { Day, ReportSection, SourceKind } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { ReportSectionEnum, SourceKindEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** Why a figure is not shown. */
export type Withheld = 'SMALL_COUNT' | 'NO_SOURCE'

const WithheldEnum = graphqlEnum<Withheld>('Withheld', 'Why a figure is not shown (¶29).', {
  SMALL_COUNT: {
    value: 'SMALL_COUNT',
    description: 'It counts few people, or would tell how few another one counts.',
  },
  NO_SOURCE: { value: 'NO_SOURCE', description: 'The report does not say where it is from.' },
})

/** A figure of a report as residents read it (¶29). */
@ObjectType('ReportFigure', {
  simpleResolvers: true,
  description: 'A figure of a report, with its period and its source (¶29).',
})
export class PublishedFigure {
  @Field(() => Int, { description: 'Its place in the report, from 1.' })
  readonly number!: number

  @Field(() => ReportSectionEnum, { description: 'The heading under which it was reported.' })
  readonly section!: ReportSection

  readonly label!: Trilingual<ClearedText>

  /** Of residents, or of what befell them, a `ShownCount`. */
  @Field(() => Int, { nullable: true, description: 'Null where it is not shown.' })
  readonly value!: number | null

  @Field(() => WithheldEnum, { nullable: true, description: 'Why it is not shown.' })
  readonly withheld!: Withheld | null

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the total of which it is a part.',
  })
  readonly partOf!: number | null

  @Field(() => DayScalar, { nullable: true, description: 'The first day that it speaks of.' })
  readonly from!: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The last day that it speaks of.' })
  readonly until!: Day | null

  @Field(() => SourceKindEnum, { nullable: true, description: 'What kind of source it has.' })
  readonly sourceKind!: SourceKind | null

  readonly source!: Trilingual<ClearedText> | null

  @Field(() => DayScalar, { nullable: true, description: 'When it was taken from there.' })
  readonly retrievedOn!: Day | null
}

/** Its texts. */
@Resolver(() => PublishedFigure)
export class PublishedFigureResolver {
  @FieldResolver(() => String, { description: 'What is counted.' })
  label(@Root() { label }: PublishedFigure, @InLanguage() language: Language): string {
    return label[language]
  }

  @FieldResolver(() => String, { nullable: true, description: 'The source in words.' })
  source(@Root() { source }: PublishedFigure, @InLanguage() language: Language): string | null {
    return source?.[language] ?? null
  }
}
