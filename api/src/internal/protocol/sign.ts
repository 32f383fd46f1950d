import { signedLate, whyNotSignShown, whyNotUnrecorded } from '@esep/law'
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
import { openChecks } from '../appeal/open-checks.ts'
import type { InternalContext } from '../context.ts'
import { layDown } from '../control/lay-down.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { followSignature } from '../outcome/follow.ts'
import { countsWrongPasswords } from '../staff/confirm-password.ts'
import { Staff } from '../staff/staff.entity.ts'
import { refused } from '../user-error.ts'
import { byPassword } from './confirmation.ts'
import { latestProtocol } from './latest.ts'
import { bytesToSign, presentedIn, whyNotSignIt } from './presented.ts'
import { ProtocolPayload } from './protocol-payload.ts'
import { ProtocolSignature } from './protocol-signature.entity.ts'

@InputType()
class ProtocolSignInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Owed: that of `protocolToSign`, by which it is known what was shown (¶32).',
  })
  readonly hash?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Owed while no other means is given: the password of who is signed in, once more.',
  })
  readonly password?: string | null
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
      'Signs the protocol that was shown, as one of those who reported; opens a check of every appeal that was not answered in full (¶32).',
  })
  @UseMiddleware(countsWrongPasswords, acts(meetings))
  async protocolSign(
    @Arg('input', () => ProtocolSignInput) input: ProtocolSignInput,
    @Ctx() context: InternalContext,
  ): Promise<Partial<ProtocolSignPayload> & Pick<ProtocolSignPayload, 'errors'>> {
    const { em, actor, now } = context
    const calendar = await calendarHeldStill(em)
    const meeting = await meetingHeldStill(context, input)
    const protocol = await latestProtocol(em, meeting)
    if (!protocol) return refused(whyNotUnrecorded('sign', { meeting, actor }))
    const signed = await presentedIn(context, { meeting, protocol })
    const problems = whyNotSignIt(signed, context)
    if (problems.length > 0) return refused(problems)

    const bytes = await bytesToSign(context, signed)
    problems.push(...whyNotSignShown(input.hash ?? null, bytes.hash))
    if (problems.length === 0) problems.push(...(await byPassword.whyNot(context, input, bytes)))
    if (problems.length > 0) return refused(problems)

    if (protocol.signedAt === null) protocol.sign(now, bytes)
    const { hash } = bytes
    const { means } = byPassword
    const staff = em.getReference(Staff, actor.id)
    em.create(ProtocolSignature, { protocol, staff, signedAt: now, hash, means })
    meeting.sign(now)
    await openChecks(context, { meeting, appeals: signed.appeals, calendar })
    if (meeting.stage === 'published') await followSignature(em, meeting, protocol)
    await em.flush()
    await layDown(context, { meeting, protocol, appeals: signed.appeals })
    return { meeting, errors: [] }
  }
}
