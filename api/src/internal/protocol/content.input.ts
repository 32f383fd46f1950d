import type { MismatchReason } from '@esep/law'
import { Field, InputType, Int } from 'type-graphql'
import { InstantScalar } from '../../shared/scalars.ts'
import { ActInput } from '../act.ts'
import { CarriedAppealInput } from '../report/carried-appeal.input.ts'
import { FigureInput } from '../report/figure.input.ts'
import { LegalActInput } from '../report/legal-act.ts'
import { ReportInput } from '../report/report.input.ts'
import { ReportSourceInput } from '../report/report-source.input.ts'
import { MismatchReasonEnum, type WrittenLanguage, WrittenLanguageEnum } from './enums.ts'

/** What may be written in a protocol; what is left out stays as it was. */
@InputType()
export class ProtocolContentInput extends ActInput {
  @Field(() => WrittenLanguageEnum, { nullable: true })
  readonly language?: WrittenLanguage | null

  @Field(() => String, { nullable: true, description: 'What happened at the meeting.' })
  readonly text?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What was decided, a decision on each line.',
  })
  readonly decisions?: string | null

  @Field(() => Int, { nullable: true, description: 'How many were present.' })
  readonly participants?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is confirmed that residents raised nothing.',
  })
  readonly nothingRaised?: boolean | null

  @Field(() => MismatchReasonEnum, {
    nullable: true,
    description: 'Owed at signing where the number present differs from the register (¶32).',
  })
  readonly mismatchReason?: MismatchReason | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it really ended.' })
  readonly endedAt?: string | null

  @Field(() => [ReportInput], {
    nullable: true,
    description: 'What was reported, by the headings of the order (¶30); all of it anew.',
  })
  readonly reports?: readonly ReportInput[] | null

  @Field(() => [LegalActInput], {
    nullable: true,
    description: 'The acts of law of which it speaks (¶30); all of them anew.',
  })
  readonly acts?: readonly LegalActInput[] | null

  @Field(() => [FigureInput], {
    nullable: true,
    description: 'The figures of the report, in their order (¶29); all of them anew.',
  })
  readonly figures?: readonly FigureInput[] | null

  @Field(() => [ReportSourceInput], {
    nullable: true,
    description: 'From what the report was drawn beside its figures (¶29); all of them anew.',
  })
  readonly sources?: readonly ReportSourceInput[] | null

  @Field(() => [CarriedAppealInput], {
    nullable: true,
    description:
      'What the report says of the appeals that earlier ones left open, of the ledger of the meeting (¶30); all of them anew.',
  })
  readonly carried?: readonly CarriedAppealInput[] | null
}
