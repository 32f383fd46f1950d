import { type WithdrawalReason, whyNotWithdraw, whyNotWithdrawPassages } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { PublishedCarriedItem } from '../../public/outcome/carried-item.entity.ts'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import { ActInput, acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { noteChange } from '../meeting/note-change.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { isPublic as isKnown } from '../meeting/published-meeting.ts'
import { trilingual } from '../trilingual.ts'
import { FoundSpan, refused } from '../user-error.ts'
import { clearingAt } from './clearing-at.ts'
import { WithdrawalReasonEnum } from './enums.ts'
import { guardOutcome, meetingOfOutcome } from './find.ts'
import { HidingPayload } from './hiding-payload.ts'
import { Outcome } from './outcome.entity.ts'
import { PassageInput } from './passage.input.ts'
import { rememberPublic } from './remember.ts'
import { withdrawPassages } from './withdraw-passages.ts'

@InputType()
class OutcomeWithdrawInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => WithdrawalReasonEnum)
  readonly reason!: WithdrawalReason

  @Field(() => BilingualInput, { nullable: true, description: 'Further words; public at once.' })
  readonly words?: BilingualInput | null

  @Field(() => [PassageInput], {
    nullable: true,
    description:
      'What is hidden at once, in the outcome and in whatever else is public of the meeting, before there is an outcome too; the rest stays public. The whole outcome where they are left out.',
  })
  readonly passages?: readonly PassageInput[] | null
}

@ObjectType()
class OutcomeWithdrawPayload extends HidingPayload {
  @Field(() => [FoundSpan], {
    nullable: true,
    description:
      'Where hidden words stand still: in a venue or an address, which are changed only where a passage names them by the key of their text, is all of them, stands nowhere else, has several words that are no part of an address, or is one that stands there as somebody.',
  })
  override readonly left?: readonly FoundSpan[] | null
}

/** Taking an outcome back. */
@Resolver()
export class OutcomeWithdraw {
  @Mutation(() => OutcomeWithdrawPayload, {
    description:
      'Takes the texts of a public outcome back at once, or hides passages of what is public of a meeting; whoever may read the meeting may. An outcome is reviewed again before it returns, under the same id.',
  })
  @UseMiddleware(acts(meetings))
  async outcomeWithdraw(
    @Arg('input', () => OutcomeWithdrawInput) input: OutcomeWithdrawInput,
    @Ctx() context: InternalContext,
  ): Promise<Pick<OutcomeWithdrawPayload, 'meeting' | 'errors' | 'left' | 'isUnnamed'>> {
    const { em, actor, now, policy } = context
    // NOTE: what was published by mistake is hidden at any time, though nothing is left to publish it anew from.
    const meeting = await meetingOfOutcome(context, input, { evenPurged: true })
    const outcome = await em.findOne(Outcome, { meeting })
    await guardOutcome(context, outcome, input)
    const further = await clearingAt(context, meeting)
    const words = further.clear('words', input.words)
    const { stage, precinctIds, pointIds, bodyIds, publishedAt } = meeting
    const reach = { precinctIds, pointIds, bodyIds }
    const isPublic = publishedAt !== null

    const problems = input.passages
      ? whyNotWithdrawPassages({ ...reach, isPublic: isKnown(meeting) }, { actor })
      : whyNotWithdraw({ ...reach, stage, isPublic }, { actor })
    problems.push(...further.problems())
    if (problems.length > 0) return refused(problems, further.spans)

    const { reason, passages } = input
    if (passages) {
      const hidden = await withdrawPassages(context, { meeting, outcome, passages, reason })
      const { problems: inTheWay, ...told } = hidden
      return inTheWay.length > 0 ? refused(inTheWay) : { meeting, ...told, errors: [] }
    }
    if (!outcome) return refused(['NOT_PUBLISHED'])
    if (meeting.purgedAt === null) await rememberPublic(context, outcome)
    outcome.withdraw({ at: now, by: actor.id, reason, words })
    meeting.withdraw()
    noteChange(context, meeting, { kind: 'WITHDRAWN', reason, words })
    await em.flush()
    await publishMeeting(em, meeting, policy)
    await em.nativeDelete(PublishedOutcomeItem, { outcomeId: meeting.id })
    await em.nativeDelete(PublishedCarriedItem, { outcomeId: meeting.id })
    await em.nativeUpdate(
      PublishedOutcome,
      { id: meeting.id },
      {
        ...{ summary: [], sections: [], decisions: [] },
        ...{ figures: [], sources: [], silent: [], acts: [], composition: [] },
        withdrawnAt: now,
        withdrawalReason: { code: reason, words: words && trilingual(words) },
      },
    )
    return { meeting, errors: [] }
  }
}
