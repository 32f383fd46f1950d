import { whyNotRecordAnnouncement } from '@esep/law'
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
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { colleagueOf } from '../staff/find.ts'
import { refused, UserError } from '../user-error.ts'
import { Announcement } from './announcement.entity.ts'
import { EvidenceInput, evidenceOf } from './evidence.input.ts'
import { announcements } from './find.ts'
import { keepEvidence, saidIn } from './keep.ts'

@InputType()
class AnnouncementRecordInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => EvidenceInput)
  readonly evidence!: EvidenceInput
}

@ObjectType()
class AnnouncementRecordPayload {
  @Field(() => Announcement, { nullable: true })
  readonly announcement?: Announcement | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Recording where else a meeting was made public (¶27). */
@Resolver()
export class AnnouncementRecord {
  @Mutation(() => AnnouncementRecordPayload, {
    description:
      'Adds evidence that residents were told of a meeting, at any time after it was announced; the moment of recording is the server’s (¶27).',
  })
  @UseMiddleware(acts(announcements))
  async announcementRecord(
    @Arg('input', () => AnnouncementRecordInput) input: AnnouncementRecordInput,
    @Ctx() context: InternalContext,
  ): Promise<AnnouncementRecordPayload> {
    const { em, actor, now, policy } = context
    const { evidence } = input
    const meeting = await meetingHeldStill(context, input)
    if (evidence.capturedBy) await colleagueOf(context, evidence.capturedBy)
    const words = await clearingAt(context, meeting)
    const said = saidIn(evidence, words)

    const told = { actor, now, evidence: evidenceOf(evidence) }
    const precinctId = evidence.precinctId ?? null
    const problems = whyNotRecordAnnouncement(meeting, { ...told, precinctId }, policy)
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    const announcement = keepEvidence(context, meeting, { evidence, ...said })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { announcement, errors: [] }
  }
}
