import type { AnswerState, CarriedState } from '@esep/law'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { AnswerStateEnum, CarriedStateEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { PublicContext } from '../context.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingById } from '../meeting/meeting.loader.ts'
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
  | 'REPORTED'
  | 'OVERDUE'

const StepEnum = graphqlEnum<StepKind>('StepKind', 'What happened to an item.', {
  RAISED: { value: 'RAISED', description: 'It was put forward at the meeting.' },
  ANSWERED: { value: 'ANSWERED', description: 'It was answered in full at the meeting.' },
  CHECK_OPENED: { value: 'CHECK_OPENED', description: 'A check was opened.' },
  FORWARDED: { value: 'FORWARDED', description: 'It was forwarded to another body.' },
  ANSWERED_LATER: { value: 'ANSWERED_LATER', description: 'It was answered after the meeting.' },
  REPORTED: { value: 'REPORTED', description: 'A later report spoke of it (¶30).' },
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

  readonly state?: CarriedState

  readonly meetingId?: string
}

/** Its texts. */
@Resolver(() => ItemStep)
export class ItemStepResolver {
  @FieldResolver(() => CarriedStateEnum, {
    nullable: true,
    description: 'What a later report said of it; null for anything else.',
  })
  state(@Root() { state }: ItemStep): CarriedState | null {
    return state ?? null
  }

  @FieldResolver(() => PublishedMeeting, {
    nullable: true,
    description: 'The meeting of that report, whose outcome is public.',
  })
  async meeting(
    @Root() { meetingId }: ItemStep,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return meetingId ? loader(meetingById).load(meetingId) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'To whom it was forwarded.' })
  to(@Root() { to }: ItemStep, @InLanguage() language: Language): string | null {
    return to?.[language] ?? null
  }
}
