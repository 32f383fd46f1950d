import { changeOf, type Form, type Instant, type MoveReason, whyNotMove } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { FormEnum } from '../../shared/enums.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { acts } from '../act.ts'
import { EvidenceInput, evidenceOf } from '../announcement/evidence.input.ts'
import { keepEvidence, saidIn } from '../announcement/keep.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused, UserError } from '../user-error.ts'
import { arranged } from './arranged.ts'
import { type Arrangement, asLawReads } from './arrangement.ts'
import { MoveReasonEnum } from './enums.ts'
import { meetings } from './find.ts'
import { meetingInTurn } from './hold-still.ts'
import { Meeting } from './meeting.entity.ts'
import { noteMove } from './note-move.ts'
import { PlaceInput } from './place.input.ts'
import { publishMeeting } from './publish.ts'
import { setReporters } from './reporting.ts'

@InputType({ description: 'What is not mentioned stays as it was.' })
class MeetingMoveInput extends PlaceInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw.' })
  readonly version?: number | null

  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => InstantScalar, { nullable: true })
  readonly startsAt?: Instant | null

  @Field(() => FormEnum, { nullable: true })
  readonly form?: Form | null

  @Field(() => MoveReasonEnum, {
    nullable: true,
    description: 'Owed to residents who know of it already (¶27).',
  })
  readonly reason?: MoveReason | null

  @Field(() => BilingualInput, { nullable: true, description: 'Further words of the reason.' })
  readonly words?: BilingualInput | null

  @Field(() => EvidenceInput, {
    nullable: true,
    description: 'Where the change was first made public; without it the day of recording counts.',
  })
  readonly evidence?: EvidenceInput | null
}

@ObjectType()
class MeetingMovePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Moving a meeting (¶27). */
@Resolver()
export class MeetingMove {
  @Mutation(() => MeetingMovePayload, {
    description: 'Gives a meeting another day, hour, place or form (¶27).',
  })
  @UseMiddleware(acts(meetings))
  async meetingMove(
    @Arg('input', () => MeetingMoveInput) input: MeetingMoveInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingMovePayload> {
    const { em, actor, now, today, policy } = context
    const { evidence, reason = null } = input
    const meeting = await meetingInTurn(context, input)
    const before: Arrangement = { ...meeting }
    const texts = await clearingAt(context, meeting)
    const after = arranged(input, { before, words: texts, policy })
    const words = texts.clear('words', input.words)
    const said = saidIn(evidence, texts)

    const to = asLawReads(after)
    const shown = evidence ? evidenceOf(evidence) : null
    const moving = { actor, now, to, position: after, reason, evidence: shown }
    const problems = whyNotMove(meeting, moving, policy)
    problems.push(...texts.problems())
    if (problems.length > 0) return refused(problems, texts.spans)

    const on = shown?.day ?? today
    const weight = changeOf(meeting, to, { on, reason, policy })
    meeting.move(after, now)
    await setReporters(context, meeting)
    keepEvidence(context, meeting, { evidence, ...said })
    noteMove(context, meeting, { before, reason, words, weight })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
