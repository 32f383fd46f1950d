import type { ReportSection } from '@esep/law'
import { Field, InputType } from 'type-graphql'
import { ReportSectionEnum } from '../../shared/enums.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'

/** What was reported under one heading of the order. */
@InputType({ description: 'What was reported under one heading of the order (¶30).' })
export class ReportInput {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection

  @Field(() => String)
  readonly text!: string

  @Field(() => WrittenLanguageEnum, {
    nullable: true,
    description: 'That of the protocol where it is left out.',
  })
  readonly language?: WrittenLanguage | null
}
