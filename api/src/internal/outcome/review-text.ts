import type { Topic } from '@esep/law'
import { type Decision, keyOf, type Span, type SpanType, type Verdict } from '@esep/redaction'
import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { TopicEnum } from '../../shared/enums.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { DecisionEnum, SpanTypeEnum, VerdictEnum } from './enums.ts'
import type { ReadText } from './reviewed-text.ts'
import { historyOf, type KeptDecision, type Step } from './standing.ts'

/** Who decided what on a passage, when and why. */
@ObjectType({ description: 'Who decided what on a passage, when and why.' })
export class ReviewStep {
  @Field(() => DecisionEnum)
  readonly decision!: Decision

  @Field(() => InstantScalar)
  readonly at!: string

  @Field(() => String, { nullable: true, description: 'In their words; never public.' })
  readonly because!: string | null

  private readonly staffId: string

  constructor({ decision, at, because, by }: Step) {
    this.decision = decision
    this.at = at
    this.because = because
    this.staffId = by
  }

  @Field(() => Staff, { nullable: true })
  by(@Ctx() { em }: InternalContext): Promise<Staff | null> {
    return loaded(em, staffById, this.staffId)
  }
}

/** A passage that may point to a person. */
@ObjectType({ description: 'A passage that may point to a person.' })
export class ReviewSpan {
  @Field(() => String, { description: 'The key of its text.' })
  readonly key!: string

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

  @Field(() => ID, { nullable: true, description: 'The same for the same person.' })
  readonly person?: string | undefined

  @Field(() => String)
  readonly text!: string

  @Field(() => DecisionEnum, { nullable: true, description: 'Null while nobody has decided.' })
  readonly decision!: Decision | null

  @Field(() => ReviewStep, {
    nullable: true,
    description: 'The decision with who made it and when; null while nobody has decided.',
  })
  readonly decided!: ReviewStep | null

  @Field(() => [ReviewStep], {
    description: 'Everything that was decided on it in this version of the text, the first first.',
  })
  readonly history!: readonly ReviewStep[]

  @Field(() => Boolean, {
    description: 'Whether the decision was made on an earlier version of the text and still holds.',
  })
  readonly carried!: boolean

  @Field(() => Boolean, {
    description: 'Whether it stands in words that are not in the text as it was last published.',
  })
  readonly changed!: boolean
}

/** A stretch of a text. */
@ObjectType({ description: 'A stretch of a text, in UTF-16 code units, the end not included.' })
export class TextStretch {
  @Field(() => Int)
  readonly start!: number

  @Field(() => Int)
  readonly end!: number
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

  @Field(() => [TextStretch], {
    description: 'What is not in the text as it was last published; all of it where it never was.',
  })
  readonly changes!: readonly TextStretch[]
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
export function shownText(text: ReadText, decisions: readonly KeptDecision[]): ReviewText {
  return {
    key: text.key,
    language: text.language,
    text: text.text,
    changes: text.fresh,
    spans: text.spans.map((span) => shownSpan(text, span, decisions)),
  }
}

function shownSpan(text: ReadText, span: Span, decisions: readonly KeptDecision[]): ReviewSpan {
  const standing = text.standing.get(keyOf(span))
  const history = historyOf(text, span, decisions)
  return {
    ...span,
    key: text.key,
    text: text.text.slice(span.start, span.end),
    decision: standing?.decision ?? null,
    decided: standing ? new ReviewStep(standing) : null,
    history: history.map((step) => new ReviewStep(step)),
    carried: standing?.carried ?? false,
    changed: text.fresh.some(({ start, end }) => start < span.end && span.start < end),
  }
}
