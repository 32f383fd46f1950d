import { randomUUID } from 'node:crypto'
import { type CorrectionReason, whyNotCorrect } from '@esep/law'
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
import { publishMeeting } from '../meeting/publish.ts'
import { writeReports } from '../report/write.ts'
import { refused } from '../user-error.ts'
import { ProtocolContentInput } from './content.input.ts'
import { contentOf } from './content.ts'
import { CorrectionReasonEnum } from './enums.ts'
import { latestProtocol } from './latest.ts'
import { Protocol } from './protocol.entity.ts'
import { ProtocolPayload } from './protocol-payload.ts'

@InputType()
class ProtocolCorrectInput extends ProtocolContentInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => CorrectionReasonEnum)
  readonly reason!: CorrectionReason
}

@ObjectType()
class ProtocolCorrectPayload extends ProtocolPayload {}

/** Correcting a signed protocol. */
@Resolver()
export class ProtocolCorrect {
  @Mutation(() => ProtocolCorrectPayload, {
    description:
      'Gives a signed protocol a new version, to be signed and reviewed again; the old one stays as it was signed (¶32).',
  })
  @UseMiddleware(acts(meetings))
  async protocolCorrect(
    @Arg('input', () => ProtocolCorrectInput) input: ProtocolCorrectInput,
    @Ctx() context: InternalContext,
  ): Promise<Partial<ProtocolCorrectPayload> & Pick<ProtocolCorrectPayload, 'errors'>> {
    const { em, actor, now, policy } = context
    const meeting = await meetingHeldStill(context, input)
    const signed = await latestProtocol(em, meeting)
    const content = contentOf(input, signed)

    const problems = whyNotCorrect(meeting, { actor })
    if ((content.participants ?? 0) < 0) problems.push('INVALID_INPUT')
    if (problems.length > 0 || !signed) return refused(problems)

    const protocol = em.create(Protocol, {
      ...content,
      id: randomUUID(),
      meeting,
      version: signed.version + 1,
      correctionReason: input.reason,
      recordedAt: now,
      recordedBy: actor.id,
      writtenBy: [...new Set([...signed.writtenBy, actor.id])],
    })
    writeReports(em, protocol, input.reports ?? signed.reports.getItems())
    meeting.record(content.endedAt, now)
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
