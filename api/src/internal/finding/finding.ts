import {
  type Cause,
  type Day,
  type Duty,
  type GroundKind,
  type Instant,
  type Lacking,
  type Purpose,
  type Quarter,
  type Remark,
  remarkSentence,
  sentenceOf,
  termsOf,
  type Verdict,
} from '@esep/law'
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import {
  DutyEnum,
  GroundKindEnum,
  PurposeEnum,
  RemarkEnum,
  VerdictEnum,
} from '../../shared/duty-enums.ts'
import { DayScalar, InstantScalar, QuarterScalar } from '../../shared/scalars.ts'
import type { InternalContext } from '../context.ts'

/** A fact on which a finding rests. */
@ObjectType({ description: 'A fact on which a finding rests.' })
export class FindingGround {
  @Field(() => GroundKindEnum)
  readonly kind!: GroundKind

  @Field(() => ID, { nullable: true })
  readonly id!: string | null

  @Field(() => DayScalar, { nullable: true })
  readonly day!: Day | null
}

/** What a duty came to from one moment to another, and why. */
@ObjectType({ description: 'What a duty came to, why, and on which facts (¶22(13), 25–31).' })
export class StoredFinding {
  readonly precinctId!: string
  readonly meetingId!: string | null
  readonly staffId!: string | null
  readonly correctionId!: string | null

  @Field(() => QuarterScalar)
  readonly quarter!: Quarter

  @Field(() => DutyEnum)
  readonly duty!: Duty

  @Field(() => VerdictEnum, {
    description: 'What stands: what was found, or what is said instead where that was contested.',
  })
  readonly verdict!: Verdict

  @Field(() => VerdictEnum, { description: 'What was found by the facts.' })
  readonly found!: Verdict

  @Field(() => String, { description: 'Why that was found, as a code.' })
  readonly cause!: Cause

  @Field(() => String, { description: 'Under which reading of the order.' })
  readonly edition!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Whole days early, negative when late; null where no day counts.',
  })
  readonly margin!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The same by the other way of counting the day of the announcement (¶27).',
  })
  readonly otherMargin!: number | null

  @Field(() => DayScalar, { nullable: true, description: 'The day that the sentence names.' })
  readonly day!: Day | null

  @Field(() => Int, { nullable: true, description: 'How many the sentence speaks of.' })
  readonly count!: number | null

  @Field(() => [String], { description: 'What it lists: channels, categories, sections.' })
  readonly lacking!: readonly Lacking[]

  @Field(() => [RemarkEnum])
  readonly remarks!: readonly Remark[]

  @Field(() => [FindingGround])
  readonly grounds!: readonly FindingGround[]

  @Field(() => InstantScalar, { description: 'From when on this was found.' })
  readonly since!: Instant

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When something else was found; null while this stands.',
  })
  readonly until!: Instant | null

  @Field(() => String, { description: 'The paragraph of the order.' })
  paragraph(): string {
    return termsOf(this.duty).paragraph
  }

  @Field(() => [PurposeEnum], { description: 'What the duty is for (¶25).' })
  purposes(): readonly Purpose[] {
    return termsOf(this.duty).purposes
  }

  @Field(() => String, { description: 'Why, in the language of the request.' })
  sentence(@Ctx() { language }: InternalContext): string {
    return sentenceOf(this, language)
  }

  @Field(() => [String], { description: 'The remarks, in the language of the request.' })
  warnings(@Ctx() { language }: InternalContext): string[] {
    return this.remarks.map((remark) => remarkSentence(remark, language))
  }
}
