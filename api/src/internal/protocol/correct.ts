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
import { clearingAt } from '../outcome/clearing-at.ts'
import { carryOver } from '../report/carry.ts'
import { type ReportContent, reportIn, whyNotReport } from '../report/content.ts'
import { reportOf, writeReport } from '../report/write.ts'
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
    const { em, actor, now, today, policy } = context
    const meeting = await meetingHeldStill(context, input)
    const signed = await latestProtocol(em, meeting)
    const words = await clearingAt(context, meeting)
    const report = reportIn(input, words)
    const content = contentOf(input, signed, report)

    const problems = whyNotCorrect(meeting, { actor })
    if ((content.participants ?? 0) < 0) problems.push('INVALID_INPUT')
    if (problems.length === 0) problems.push(...whyNotReport(input, today))
    problems.push(...words.problems())
    if (problems.length > 0 || !signed) return refused(problems, words.spans)

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
    await writeReport(em, protocol, over(await reportOf(em, signed), report))
    await carryOver(em, { meeting, signed, protocol, carried: input.carried ?? null })
    meeting.record(content.endedAt, now)
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}

/** What was signed, with what is given in its place. */
function over(signed: ReportContent, given: ReportContent): ReportContent {
  return {
    sections: given.sections ?? signed.sections,
    acts: given.acts ?? signed.acts,
    figures: given.figures ?? signed.figures,
    sources: given.sources ?? signed.sources,
  }
}
