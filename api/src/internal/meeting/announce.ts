import { type LateReason, whyNotAnnounce } from '@esep/law'
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
import { EvidenceInput, evidenceOf } from '../announcement/evidence.input.ts'
import { keepEvidence, saidIn } from '../announcement/keep.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused, UserError } from '../user-error.ts'
import { LateReasonEnum } from './enums.ts'
import { meetings } from './find.ts'
import { meetingInTurn } from './hold-still.ts'
import { Meeting } from './meeting.entity.ts'
import { noteChange } from './note-change.ts'
import { publishMeeting } from './publish.ts'
import { setReporters } from './reporting.ts'

@InputType()
class MeetingAnnounceInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => EvidenceInput, {
    nullable: true,
    description: 'Where it was first made public; without it the day of recording counts.',
  })
  readonly evidence?: EvidenceInput | null

  @Field(() => LateReasonEnum, { nullable: true, description: 'Owed for a late one (¶27).' })
  readonly lateReason?: LateReason | null

  @Field(() => BilingualInput, { nullable: true, description: 'Further words of the reason.' })
  readonly lateWords?: BilingualInput | null
}

@ObjectType()
class MeetingAnnouncePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Announcing a meeting (¶27). */
@Resolver()
export class MeetingAnnounce {
  @Mutation(() => MeetingAnnouncePayload, { description: 'Makes a planned meeting public (¶27).' })
  @UseMiddleware(acts(meetings))
  async meetingAnnounce(
    @Arg('input', () => MeetingAnnounceInput) input: MeetingAnnounceInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingAnnouncePayload> {
    const { em, actor, now, policy } = context
    const { evidence, lateReason = null } = input
    const meeting = await meetingInTurn(context, input)
    await setReporters(context, meeting)
    const words = await clearingAt(context, meeting)
    const said = saidIn(evidence, words)
    const lateWords = words.clear('lateWords', input.lateWords)

    const told = { actor, now, evidence: evidence ? evidenceOf(evidence) : null, lateReason }
    const problems = whyNotAnnounce(meeting, told, policy)
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    meeting.announce({ at: now, by: actor.id, reason: lateReason, words: lateWords })
    keepEvidence(context, meeting, { evidence, ...said })
    noteChange(context, meeting, {
      kind: 'ANNOUNCED',
      startAfter: meeting.startsAt,
      venueAfter: meeting.venue,
    })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
