import { whyNotPrepare } from '@esep/law'
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
import { meetings } from './find.ts'
import { meetingInTurn } from './hold-still.ts'
import { Meeting } from './meeting.entity.ts'
import { PreparationInput, prepared } from './preparation.input.ts'
import { publishMeeting } from './publish.ts'

@InputType({ description: 'What is not mentioned stays as it was.' })
class MeetingPrepareInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => PreparationInput)
  readonly preparation!: PreparationInput

  @Field(() => BilingualInput, { nullable: true, description: 'What else residents should know.' })
  readonly note?: BilingualInput | null
}

@ObjectType()
class MeetingPreparePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Writing down why the hour is convenient and the place large enough (¶27). */
@Resolver()
export class MeetingPrepare {
  @Mutation(() => MeetingPreparePayload, {
    description:
      'Writes down why the hour is convenient and the place large enough, and what else residents should know (¶27).',
  })
  @UseMiddleware(acts(meetings))
  async meetingPrepare(
    @Arg('input', () => MeetingPrepareInput) input: MeetingPrepareInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingPreparePayload> {
    const { em, actor, policy } = context
    const meeting = await meetingInTurn(context, input)
    const words = await clearingAt(context, meeting)
    const preparation = prepared(input.preparation, words, meeting)
    const note = input.note === undefined ? meeting.note : words.clear('note', input.note)

    const asked = { ...preparation, timeWords: input.preparation.time?.words ?? meeting.timeWords }
    const problems = whyNotPrepare(meeting, {
      actor,
      preparation: input.preparation.time === null ? preparation : asked,
    })
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    meeting.prepare({ ...preparation, note })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
