import type { Answer, AppealKind, AppealLanguage, CarriedState, Day } from '@esep/law'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AnswerEnum, AppealKindEnum, CarriedStateEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { AppealLanguageEnum } from '../appeal/enums.ts'
import { settledState } from './carry.ts'
import type { LedgerFacts, LedgerRow } from './ledger.ts'

/** An appeal that an earlier report left open; who raised it is not told here. */
@ObjectType({ description: 'An appeal that an earlier report left open (¶30).' })
class LedgerAppeal {
  @Field(() => ID, { description: 'Goes into `carried` of the protocol.' })
  readonly id!: string

  @Field(() => DayScalar)
  readonly raisedOn!: Day

  @Field(() => Int, { description: 'Its place in the order of speaking at its meeting.' })
  readonly number!: number

  @Field(() => AppealKindEnum)
  readonly kind!: AppealKind

  @Field(() => AppealLanguageEnum)
  readonly language!: AppealLanguage

  @Field(() => String)
  readonly text!: string

  @Field(() => AnswerEnum, { nullable: true })
  readonly answer!: Answer | null

  @Field(() => DayScalar, { nullable: true })
  readonly dueOn!: Day | null

  @Field(() => DayScalar, { nullable: true })
  readonly answeredOn!: Day | null

  @Field(() => DayScalar, { nullable: true })
  readonly referredOn!: Day | null

  @Field(() => Boolean, {
    description: 'Whether the report has to give its state before the protocol is signed.',
  })
  readonly open!: boolean

  @Field(() => CarriedStateEnum, {
    nullable: true,
    description: 'What a first draft of the protocol says of it by itself; null while it is open.',
  })
  readonly settled!: CarriedState | null

  constructor(row: LedgerRow) {
    Object.assign(this, row, { settled: settledState(row) })
  }
}

/** What a report has to account for (¶30). */
@ObjectType({ description: 'What a report has to account for (¶30).' })
export class Ledger {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of the last report before; null where there is none in the system.',
  })
  readonly since: Day | null

  @Field(() => Boolean, {
    description: 'No previous report in the system: there is nothing to account for.',
  })
  readonly first: boolean

  @Field(() => [LedgerAppeal])
  readonly appeals: readonly LedgerAppeal[]

  constructor({ since, rows }: LedgerFacts) {
    this.since = since
    this.first = since === null
    this.appeals = rows.map((row) => new LedgerAppeal(row))
  }
}
