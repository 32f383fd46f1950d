import type { Day, ReportSection, SourceKind } from '@esep/law'
import { Field, InputType, Int } from 'type-graphql'
import { ReportSectionEnum, SourceKindEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { BilingualInput } from '../bilingual.ts'

/** A figure of a report (¶29). */
@InputType({
  description:
    'A figure of a report (¶29); without period, source and day of retrieval its value is not published.',
})
export class FigureInput {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection

  @Field(() => BilingualInput, { description: 'What is counted; public with the outcome.' })
  readonly label!: BilingualInput

  @Field(() => Int)
  readonly value!: number

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether it counts residents or what befell them: small counts of these are kept from the public.',
  })
  readonly countsPeople!: boolean

  @Field(() => Int, {
    nullable: true,
    description:
      'The place in this list, from 1, of the total of which it is a part, so that the total does not give it away.',
  })
  readonly partOf?: number | null

  @Field(() => DayScalar, { nullable: true, description: 'The first day that it speaks of.' })
  readonly periodFrom?: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The last day that it speaks of.' })
  readonly periodUntil?: Day | null

  @Field(() => SourceKindEnum, { nullable: true })
  readonly sourceKind?: SourceKind | null

  @Field(() => BilingualInput, { nullable: true, description: 'The source in words; public too.' })
  readonly source?: BilingualInput | null

  @Field(() => DayScalar, { nullable: true, description: 'When it was taken from there.' })
  readonly retrievedOn?: Day | null
}
