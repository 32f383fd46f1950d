import type { Topic } from '@esep/law'
import type { Decision, SpanType, Verdict } from '@esep/redaction'
import { Field, ID, InputType, Int } from 'type-graphql'
import { TopicEnum } from '../../shared/enums.ts'
import { ActInput } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import { DecisionEnum, SpanTypeEnum, VerdictEnum } from './enums.ts'

/** A decision on one passage, or a passage that the reviewer found. */
@InputType({ description: 'A decision on one passage, or a passage that the reviewer found.' })
export class SpanDecisionInput {
  @Field(() => String, { description: 'The key of its text.' })
  readonly text!: string

  @Field(() => Int, { description: 'In UTF-16 code units.' })
  readonly start!: number

  @Field(() => Int, { description: 'In UTF-16 code units; not included.' })
  readonly end!: number

  @Field(() => SpanTypeEnum)
  readonly type!: SpanType

  @Field(() => DecisionEnum)
  readonly decision!: Decision

  @Field(() => String, {
    nullable: true,
    description: 'Why; asked for where a published version hid what is to be kept. Never public.',
  })
  readonly because?: string | null
}

/** The same decision on every passage of a kind that nothing else decides. */
@InputType({ description: 'The same decision on every passage of a kind that is not yet decided.' })
export class TypeDecisionInput {
  @Field(() => SpanTypeEnum)
  readonly type!: SpanType

  @Field(() => VerdictEnum, {
    nullable: true,
    description: 'Only those of which the engine says so.',
  })
  readonly verdict?: Verdict | null

  @Field(() => DecisionEnum)
  readonly decision!: Decision
}

/** Words that are hidden wherever they stand. */
@InputType({
  description:
    'Words that are hidden wherever they stand in the outcome, whatever their suffix, in later versions too.',
})
export class EverywhereInput {
  @Field(() => String)
  readonly words!: string

  @Field(() => SpanTypeEnum, { defaultValue: 'PERSON' })
  readonly type!: SpanType

  @Field(() => DecisionEnum, {
    defaultValue: 'hide',
    description:
      '`KEEP` lets words stand again that were hidden everywhere; it decides on no passage.',
  })
  readonly decision!: Decision

  @Field(() => String, {
    nullable: true,
    description:
      'Why; asked for where a published version hid what is to stand again. Never public.',
  })
  readonly because?: string | null
}

/** The same decision on every passage that is alike, in every text. */
@InputType({ description: 'The same decision on every passage that is alike, in every text.' })
export class AlikeDecisionInput {
  @Field(() => String, { description: 'The `alike` of the passages, or their `person`.' })
  readonly key!: string

  @Field(() => DecisionEnum)
  readonly decision!: Decision
}

/** What an appeal is about and called in public. */
@InputType({ description: 'What an appeal is about and called in public.' })
export class HeadingInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => TopicEnum)
  readonly topic!: Topic

  @Field(() => BilingualInput, { description: 'Short, and naming nobody.' })
  readonly title!: BilingualInput
}

/** What a reviewer decides. */
@InputType()
export class OutcomeReviewInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => [EverywhereInput], {
    nullable: true,
    description: 'Taken over before all else; a decision on a single passage wins.',
  })
  readonly everywhere?: readonly EverywhereInput[] | null

  @Field(() => [TypeDecisionInput], {
    nullable: true,
    description: 'By kind, on what is not decided otherwise.',
  })
  readonly types?: readonly TypeDecisionInput[] | null

  @Field(() => [AlikeDecisionInput], { nullable: true, description: 'Decided first.' })
  readonly alike?: readonly AlikeDecisionInput[] | null

  @Field(() => DecisionEnum, {
    nullable: true,
    description: 'The same decision on every passage that nothing else decides.',
  })
  readonly rest?: Decision | null

  @Field(() => [SpanDecisionInput], { nullable: true, description: 'One by one; they win.' })
  readonly decisions?: readonly SpanDecisionInput[] | null

  @Field(() => [SpanDecisionInput], {
    nullable: true,
    description: 'Passages that the reviewer found and the engine did not.',
  })
  readonly own?: readonly SpanDecisionInput[] | null

  @Field(() => [HeadingInput], { nullable: true })
  readonly headings?: readonly HeadingInput[] | null
}
