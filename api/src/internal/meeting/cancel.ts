import { type CancelReason, whyNotCancel } from '@esep/law'
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
import { ActInput, acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused, UserError } from '../user-error.ts'
import { CancelReasonEnum } from './enums.ts'
import { meetings } from './find.ts'
import { meetingInTurn } from './hold-still.ts'
import { Meeting } from './meeting.entity.ts'
import { noteChange } from './note-change.ts'
import { publishMeeting } from './publish.ts'

@InputType()
class MeetingCancelInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => CancelReasonEnum)
  readonly reason!: CancelReason

  @Field(() => BilingualInput, { nullable: true, description: 'Further words of the reason.' })
  readonly words?: BilingualInput | null
}

@ObjectType()
class MeetingCancelPayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Calling a meeting off before its hour. */
@Resolver()
export class MeetingCancel {
  @Mutation(() => MeetingCancelPayload, { description: 'Calls a meeting off before its hour.' })
  @UseMiddleware(acts(meetings))
  async meetingCancel(
    @Arg('input', () => MeetingCancelInput) input: MeetingCancelInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingCancelPayload> {
    const { em, actor, now, policy } = context
    const { reason } = input
    const meeting = await meetingInTurn(context, input)
    const texts = await clearingAt(context, meeting)
    const words = texts.clear('words', input.words)

    const problems = whyNotCancel(meeting, { actor, now })
    problems.push(...texts.problems())
    if (problems.length > 0) return refused(problems, texts.spans)

    meeting.cancel({ at: now, reason })
    noteChange(context, meeting, { kind: 'CANCELLED', reason, words })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
