import type { Day, Instant } from '@esep/law'
import { Field, ObjectType } from 'type-graphql'
import { graphqlList } from '../../shared/enum.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'

/** What began or moved a term: the signature, days off that were loaded, a decision, or that the appeal came back. */
const termCauses = ['OPENED', 'DAYS_OFF', 'EXTENDED', 'RETURNED'] as const

/** One of {@link termCauses}. */
export type TermCause = (typeof termCauses)[number]

const TermCauseEnum = graphqlList<TermCause>(
  'TermCause',
  'What began or moved the term of an answer (¶32).',
  termCauses,
)

/** That the term of an answer began or moved. */
@ObjectType({ description: 'That the term of an answer began or moved (¶32).' })
export class TermChange {
  @Field(() => TermCauseEnum)
  readonly cause!: TermCause

  @Field(() => DayScalar, { nullable: true })
  readonly dueBefore!: Day | null

  @Field(() => DayScalar)
  readonly dueAfter!: Day

  @Field(() => InstantScalar)
  readonly changedAt!: Instant
}
