import type { ReportSection } from '@esep/law'
import { Field, InputType } from 'type-graphql'
import { ReportSectionEnum } from '../../shared/enums.ts'
import { BilingualInput } from '../bilingual.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'

/** What was reported under one heading of the order. */
@InputType({ description: 'What was reported under one heading of the order (¶30).' })
export class ReportInput {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection

  @Field(() => String, {
    nullable: true,
    description: 'Left out where there is nothing to report.',
  })
  readonly text?: string | null

  @Field(() => BilingualInput, {
    nullable: true,
    description: 'Why there is nothing to report; public with the outcome.',
  })
  readonly nothingBecause?: BilingualInput | null

  @Field(() => WrittenLanguageEnum, {
    nullable: true,
    description: 'That of the protocol where it is left out.',
  })
  readonly language?: WrittenLanguage | null
}
