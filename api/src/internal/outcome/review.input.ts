import type { Topic } from '@esep/law'
import type { Decision, SpanType } from '@esep/redaction'
import { Field, ID, InputType, Int } from 'type-graphql'
import { TopicEnum } from '../../shared/enums.ts'
import { ActInput } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import { DecisionEnum, SpanTypeEnum } from './enums.ts'

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
