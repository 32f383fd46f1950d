import type { Cause, Duty, Ground, Lacking, Remark, Verdict } from '@esep/law'
import { Field, Int, ObjectType } from 'type-graphql'
import { DutyEnum, VerdictEnum } from '../../shared/duty-enums.ts'
import { DayScalar, InstantScalar, QuarterScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** That somebody looked at a finding and said otherwise: what was found by the facts on record stays beside it. */
@ObjectType('FindingCorrection', {
  simpleResolvers: true,
  description: 'That a finding was contested and corrected; what was found before stays on record.',
})
export class FindingCorrection {
  @Field(() => VerdictEnum, { description: 'What was found by the facts on record.' })
  readonly verdict!: Verdict

  readonly reason!: Trilingual

  @Field(() => InstantScalar, { description: 'When it was corrected.' })
  readonly at!: string
}

/** The officer in post, named beside a finding about them. */
export interface OfficerInPost {
  readonly name: Trilingual
  readonly rank: Trilingual | null
  readonly kind: 'permanent' | 'acting'
}

/** What a duty comes to: for a precinct in a quarter, for an inspector, or for a meeting. */
@ObjectType('Finding', {
  simpleResolvers: true,
  description: 'Whether a duty of the order was met, and why that is said (¶22, ¶26–31).',
})
export class PublishedFinding {
  readonly precinctId!: string

  readonly meetingId!: string | null

  readonly cause!: Cause

  readonly lacking!: readonly Lacking[]

  readonly remarks!: readonly Remark[]

  readonly grounds!: readonly Ground[]

  readonly inspector!: OfficerInPost | null

  readonly day!: string | null

  readonly count!: number | null

  @Field(() => DutyEnum, { description: 'The duty.' })
  readonly duty!: Duty

  @Field(() => QuarterScalar, { description: 'The quarter it is counted in.' })
  readonly quarter!: string

  @Field(() => VerdictEnum, { description: 'What is found; after a correction, what that says.' })
  readonly verdict!: Verdict

  @Field(() => String, {
    description: 'The edition of the order, and of its reading, that judges.',
  })
  readonly edition!: string

  @Field(() => DayScalar, { description: 'Since when it stands so.' })
  readonly since!: string

  @Field(() => DayScalar, { description: 'The last day on which it was looked at.' })
  readonly asOf!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Whole days early, negative when late; null where no day counts.',
  })
  readonly margin!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The same, counted the other way: without the day of announcing, or with it (¶27).',
  })
  readonly otherMargin!: number | null

  @Field(() => FindingCorrection, {
    nullable: true,
    description: 'Set where it was contested and corrected.',
  })
  readonly corrected!: FindingCorrection | null
}
