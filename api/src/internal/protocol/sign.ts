import { answerBy, opensCheck, signedLate, whyNotSign, whyNotUnrecorded } from '@esep/law'
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
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { followSignature } from '../outcome/follow.ts'
import { Participant } from '../participant/participant.entity.ts'
import { unspokenIn } from '../report/carry.ts'
import { reportedIn } from '../report/reported.ts'
import { Staff } from '../staff/staff.entity.ts'
import { refused } from '../user-error.ts'
import { canonical } from './canonical.ts'
import { latestProtocol } from './latest.ts'
import type { Protocol } from './protocol.entity.ts'
import { ProtocolPayload } from './protocol-payload.ts'
import { ProtocolSignature } from './protocol-signature.entity.ts'

@InputType()
class ProtocolSignInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string
}

@ObjectType()
class ProtocolSignPayload extends ProtocolPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was first signed after the day of the meeting: a breach (¶32).',
  })
  late(@Ctx() { policy }: InternalContext): boolean | null {
    const { startedAt = null, endedAt = null, signedAt = null } = this.meeting ?? {}
    if (!startedAt || !endedAt || !signedAt) return null
    return signedLate({ startedAt, endedAt, signedAt }, policy)
  }
}

/** Signing a protocol. */
@Resolver()
export class ProtocolSign {
  @Mutation(() => ProtocolSignPayload, {
    description:
      'Signs the protocol as one of those who reported; opens a check of every appeal that was not answered in full (¶32).',
  })
  @UseMiddleware(acts(meetings))
  async protocolSign(
    @Arg('input', () => ProtocolSignInput) input: ProtocolSignInput,
    @Ctx() context: InternalContext,
  ): Promise<Partial<ProtocolSignPayload> & Pick<ProtocolSignPayload, 'errors'>> {
    const { em, actor, now } = context
    const meeting = await meetingHeldStill(context, input)
    const protocol = await latestProtocol(em, meeting)
    if (!protocol) return refused(whyNotUnrecorded('sign', { meeting, actor }))
    const appeals = await em.find(Appeal, { meeting }, { orderBy: { number: 'asc' } })
    const register = await countRegister(context, meeting)
    const unspoken = await unspokenIn(em, { meeting, protocol })

    const presented = signable({ meeting, protocol, appeals, ...register })
    const problems = whyNotSign({ ...presented, unspoken }, { actor })
    if (problems.length > 0) return refused(problems)

    const report = await reportedIn(em, protocol)
    const { content, hash } = canonical({ meeting, protocol, report, appeals, ...register })
    if (protocol.signedAt === null) protocol.sign(now, { content, hash })
    const staff = em.getReference(Staff, actor.id)
    em.create(ProtocolSignature, { protocol, staff, signedAt: now, hash })
    meeting.sign(now)
    openChecks(context, meeting, appeals)
    if (meeting.stage === 'published') await followSignature(em, meeting, protocol)
    await em.flush()
    return { meeting, errors: [] }
  }
}

interface Presented {
  readonly meeting: Meeting
  readonly protocol: Protocol
  readonly appeals: readonly Appeal[]
  readonly registered: number
  readonly refused: number
}

function signable({ meeting, protocol, appeals, registered, refused: unnamed }: Presented) {
  const { stage, startedAt, form, place, precinctIds, pointIds, bodyIds } = meeting
  const { endedAt, participants, mismatchReason, decisions, nothingRaised } = protocol
  const reporters = meeting.precincts.getItems().filter(({ reported }) => reported !== false)
  return {
    ...{ stage, startedAt, endedAt, form, place, precinctIds, pointIds, bodyIds },
    ...{ participants, mismatchReason, decisions, nothingRaised, appeals, registered },
    refused: unnamed,
    reportedBy: reporters.flatMap(({ inspector }) => (inspector ? [inspector.id] : [])),
    signedBy: protocol.signatures.getItems().map(({ staff }) => staff.id),
  }
}

async function countRegister({ em }: InternalContext, meeting: Meeting) {
  const everybody = await em.count(Participant, { meeting })
  const unnamed = await em.count(Participant, { meeting, name: null })
  return { registered: everybody - unnamed, refused: unnamed }
}

function openChecks({ today, policy }: InternalContext, { day }: Meeting, appeals: Appeal[]): void {
  for (const appeal of appeals.filter(opensCheck)) {
    appeal.openCheck(today, appeal.anonymous ? null : answerBy(day, policy))
  }
}
