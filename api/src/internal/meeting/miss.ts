import { type MissReason, whyNotMiss } from '@esep/law'
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
import { MissReasonEnum } from './enums.ts'
import { meetings } from './find.ts'
import { meetingInTurn } from './hold-still.ts'
import { Meeting } from './meeting.entity.ts'
import { noteChange } from './note-change.ts'
import { publishMeeting } from './publish.ts'

@InputType()
class MeetingMissInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => MissReasonEnum)
  readonly reason!: MissReason

  @Field(() => BilingualInput, { nullable: true, description: 'Further words of the reason.' })
  readonly words?: BilingualInput | null
}

@ObjectType()
class MeetingMissPayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Recording that a meeting did not take place (¶26). */
@Resolver()
export class MeetingMiss {
  @Mutation(() => MeetingMissPayload, {
    description: 'Records that a meeting did not take place although its hour came (¶26).',
  })
  @UseMiddleware(acts(meetings))
  async meetingMiss(
    @Arg('input', () => MeetingMissInput) input: MeetingMissInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingMissPayload> {
    const { em, actor, now, policy } = context
    const { reason } = input
    const meeting = await meetingInTurn(context, input)
    const texts = await clearingAt(context, meeting)
    const words = texts.clear('words', input.words)

    const problems = whyNotMiss(meeting, { actor, now })
    problems.push(...texts.problems())
    if (problems.length > 0) return refused(problems, texts.spans)

    meeting.miss({ at: now, reason })
    noteChange(context, meeting, { kind: 'NOT_HELD', reason, words })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
