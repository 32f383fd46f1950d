import { type SlipState, slipStateOf } from '@esep/law'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { PublicContext } from '../context.ts'
import { ItemStep } from '../outcome/outcome-parts.ts'
import { stepsOf } from '../outcome/steps.ts'
import { PublishedSlip } from './slip.entity.ts'

const SlipStateEnum = graphqlEnum<SlipState>(
  'SlipState',
  'What has become of an appeal by today, for whoever holds its slip (¶32).',
  {
    RECEIVED: {
      value: 'RECEIVED',
      description: 'It was received; the protocol is not signed yet.',
    },
    ANSWERED: { value: 'ANSWERED', description: 'Answered in full at the meeting.' },
    CHECKING: { value: 'CHECKING', description: 'A check is under way, within its term.' },
    FORWARDED: { value: 'FORWARDED', description: 'Forwarded to the body it belongs to.' },
    DONE: { value: 'DONE', description: 'Answered later.' },
    OVERDUE: { value: 'OVERDUE', description: 'The term for an answer has passed without one.' },
  },
)

/** What has become of the appeal of a slip. */
@Resolver(() => PublishedSlip)
export class SlipResolver {
  @FieldResolver(() => SlipStateEnum, { description: 'What has become of it by today.' })
  state(@Root() slip: PublishedSlip, @Ctx() { today }: PublicContext): SlipState {
    return slipStateOf({ ...slip, answer: slip.answerGiven }, today)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The body that has it now; null where it was not forwarded.',
  })
  forwardedTo(
    @Root() { referredTo }: PublishedSlip,
    @InLanguage() language: Language,
  ): string | null {
    return referredTo?.[language] ?? null
  }

  @FieldResolver(() => [ItemStep], { description: 'What happened to it, the first thing first.' })
  steps(@Root() slip: PublishedSlip, @Ctx() { today }: PublicContext): ItemStep[] {
    const state = slipStateOf({ ...slip, answer: slip.answerGiven }, today)
    return stepsOf({ ...slip, raisedOn: slip.receivedOn, state })
  }
}
