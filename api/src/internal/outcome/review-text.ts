import { type Topic } from '@esep/law'
import { type Decision, keyOf, type SpanType, type Verdict } from '@esep/redaction'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { TopicEnum } from '../../shared/enums.ts'
import { Bilingual } from '../bilingual.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { DecisionEnum, SpanTypeEnum, VerdictEnum } from './enums.ts'
import type { ReviewedText } from './reviewed-text.ts'

/** A passage that may point to a person. */
@ObjectType({ description: 'A passage that may point to a person.' })
export class ReviewSpan {
  @Field(() => Int, { description: 'In UTF-16 code units.' })
  readonly start!: number

  @Field(() => Int, { description: 'In UTF-16 code units; not included.' })
  readonly end!: number

  @Field(() => SpanTypeEnum)
  readonly type!: SpanType

  @Field(() => VerdictEnum, { description: 'What the engine says.' })
  readonly verdict!: Verdict

  @Field(() => String, { description: 'Why, for example `REGISTER` or `UNKNOWN_WORD`.' })
  readonly reason!: string

  @Field(() => Float, { description: 'From 0 to 1: how sure the engine is.' })
  readonly confidence!: number

  @Field(() => String, { description: 'Passages with the same key can be decided together.' })
  readonly alike!: string

  @Field(() => ID, { nullable: true, description: 'The same for the same person of the register.' })
  readonly person?: string | undefined

  @Field(() => String)
  readonly text!: string

  @Field(() => DecisionEnum, { nullable: true, description: 'Null while nobody has decided.' })
  readonly decision!: Decision | null
}

/** One text of the outcome, as it was written, with what was found in it. */
@ObjectType({ description: 'One text as it was written, with what was found in it.' })
export class ReviewText {
  @Field(() => String, {
    description: 'Its name: `protocol`, `report:PREVENTION`, `decision:1`, `appeal:3:answer` ….',
  })
  readonly key!: string

  @Field(() => WrittenLanguageEnum)
  readonly language!: WrittenLanguage

  @Field(() => String)
  readonly text!: string

  @Field(() => [ReviewSpan])
  readonly spans!: readonly ReviewSpan[]
}

/** What an appeal is about and called in public. */
@ObjectType({ description: 'What an appeal is about and called in public.' })
export class ReviewHeading {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => Int)
  readonly number!: number

  @Field(() => TopicEnum, { nullable: true })
  readonly topic!: Topic | null

  @Field(() => Bilingual, { nullable: true })
  readonly title!: Bilingual | null
}

/** A text as a reviewer reads it. */
export function shownText({ key, language, text, spans, decisions }: ReviewedText): ReviewText {
  return {
    key,
    language,
    text,
    spans: spans.map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      decision: decisions[keyOf(span)] ?? null,
    })),
  }
}
