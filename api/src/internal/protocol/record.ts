import { randomUUID } from 'node:crypto'
import { whyNotRecord } from '@esep/law'
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
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { carry, carrySettled } from '../report/carry.ts'
import { reportIn, whyNotReport } from '../report/content.ts'
import { writeReport } from '../report/write.ts'
import { refused } from '../user-error.ts'
import { ProtocolContentInput } from './content.input.ts'
import { contentOf } from './content.ts'
import { latestProtocol } from './latest.ts'
import { Protocol, type ProtocolContent } from './protocol.entity.ts'
import { ProtocolPayload } from './protocol-payload.ts'

@InputType()
class ProtocolRecordInput extends ProtocolContentInput {
  @Field(() => ID)
  readonly meetingId!: string
}

@ObjectType()
class ProtocolRecordPayload extends ProtocolPayload {}

/** Drawing up a protocol. */
@Resolver()
export class ProtocolRecord {
  @Mutation(() => ProtocolRecordPayload, {
    description:
      'Draws up the protocol of a held meeting, or goes on with its draft. What it still lacks is asked for at signing (¶32).',
  })
  @UseMiddleware(acts(meetings))
  async protocolRecord(
    @Arg('input', () => ProtocolRecordInput) input: ProtocolRecordInput,
    @Ctx() context: InternalContext,
  ): Promise<Partial<ProtocolRecordPayload> & Pick<ProtocolRecordPayload, 'errors'>> {
    const { em, actor, now, today, policy } = context
    const meeting = await meetingHeldStill(context, input)
    const draft = await latestProtocol(em, meeting)
    const words = await clearingAt(context, meeting)
    const report = reportIn(input, words)
    const content = contentOf(input, draft, report)

    const problems = whyNotRecord(meeting, { actor, now, endedAt: content.endedAt })
    if ((content.participants ?? 0) < 0) problems.push('INVALID_INPUT')
    if (problems.length === 0) problems.push(...whyNotReport(input, today))
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    const protocol = draft ?? draftOf(context, meeting, content)
    protocol.write(content, { at: now, by: actor.id })
    await writeReport(em, protocol, report)
    if (!draft) await carrySettled(em, { meeting, protocol })
    await carry(em, { meeting, protocol, carried: input.carried ?? null })
    meeting.record(content.endedAt, now)
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}

function draftOf(
  { em, actor, now }: InternalContext,
  meeting: Meeting,
  content: ProtocolContent,
): Protocol {
  return em.create(Protocol, {
    ...content,
    id: randomUUID(),
    meeting,
    recordedAt: now,
    recordedBy: actor.id,
    writtenBy: [actor.id],
  })
}
