import type { AnswerState } from '@esep/law'
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { AnswerStateEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { Reason } from '../meeting/reason.ts'

/** How many came. */
@ObjectType('Attendance', { simpleResolvers: true, description: 'How many came (¶32).' })
export class Attendance {
  @Field(() => Int, {
    description: 'Participants, registered or not, as many as the protocol says.',
  })
  readonly total!: number

  @Field(() => Int, { description: 'Participants in the register.' })
  readonly registered!: number

  @Field(() => Int, { description: 'Participants who did not want to be registered.' })
  readonly refused!: number

  @Field(() => Int, {
    description:
      'Participants who are not in the register and were not asked, by a protocol that says why.',
  })
  readonly unregistered!: number
}

/** That an outcome was taken back. */
@ObjectType('Withdrawal', { simpleResolvers: true, description: 'That an outcome was taken back.' })
export class Withdrawal {
  @Field(() => InstantScalar, { description: 'When.' })
  readonly at!: string

  @Field(() => Reason, { description: 'Why.' })
  readonly reason!: Reason
}

/** How many items are in one state. */
@ObjectType('StateCount', { simpleResolvers: true, description: 'How many items are in a state.' })
export class StateCount {
  @Field(() => AnswerStateEnum, { description: 'The state.' })
  readonly state!: AnswerState

  @Field(() => Int, { description: 'How many; never 0.' })
  readonly count!: number
}

/** What can happen to an item. */
export type StepKind =
  | 'RAISED'
  | 'ANSWERED'
  | 'CHECK_OPENED'
  | 'FORWARDED'
  | 'ANSWERED_LATER'
  | 'OVERDUE'

const StepEnum = graphqlEnum<StepKind>('StepKind', 'What happened to an item.', {
  RAISED: { value: 'RAISED', description: 'It was put forward at the meeting.' },
  ANSWERED: { value: 'ANSWERED', description: 'It was answered in full at the meeting.' },
  CHECK_OPENED: { value: 'CHECK_OPENED', description: 'A check was opened.' },
  FORWARDED: { value: 'FORWARDED', description: 'It was forwarded to another body.' },
  ANSWERED_LATER: { value: 'ANSWERED_LATER', description: 'It was answered after the meeting.' },
  OVERDUE: { value: 'OVERDUE', description: 'The term for an answer passed.' },
})

/** One step in what became of an item. */
@ObjectType('ItemStep', {
  simpleResolvers: true,
  description: 'One step in what became of an item.',
})
export class ItemStep {
  @Field(() => DayScalar, { description: 'On which day.' })
  readonly day!: string

  @Field(() => StepEnum, { description: 'What happened.' })
  readonly kind!: StepKind

  readonly to?: Trilingual | null
}

/** Its texts. */
@Resolver(() => ItemStep)
export class ItemStepResolver {
  @FieldResolver(() => String, { nullable: true, description: 'To whom it was forwarded.' })
  to(@Root() { to }: ItemStep, @InLanguage() language: Language): string | null {
    return to?.[language] ?? null
  }
}
