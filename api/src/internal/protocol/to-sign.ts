import { whyNotUnrecorded } from '@esep/law'
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { findMeeting } from '../meeting/find.ts'
import { refused, UserError } from '../user-error.ts'
import { latestProtocol } from './latest.ts'
import { bytesToSign, presentedIn, whyNotSignIt } from './presented.ts'

/** What a signature would stand under, as it is shown to who signs. */
@ObjectType({ description: 'What a signature would stand under, byte for byte (¶32).' })
class ProtocolShown {
  @Field(() => Int)
  readonly version!: number

  @Field(() => String, {
    description:
      'JSON by RFC 8785; its bytes in UTF-8 are what is signed, and are shown as they are.',
  })
  readonly content!: string

  @Field(() => String, {
    description: 'SHA-256 of these bytes, in hexadecimal; goes back with `protocolSign`.',
  })
  readonly hash!: string
}

@ObjectType()
class ProtocolToSignPayload {
  @Field(() => ProtocolShown, { nullable: true })
  readonly shown?: ProtocolShown | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Showing what is to be signed. */
@Resolver()
export class ProtocolToSignQuery {
  @Query(() => ProtocolToSignPayload, {
    description:
      'The latest version of a protocol as the very bytes that would be signed, with their hash; or why it cannot be signed by who asks.',
  })
  async protocolToSign(
    @Arg('meetingId', () => ID) meetingId: string,
    @Ctx() context: InternalContext,
  ): Promise<ProtocolToSignPayload> {
    const { em, actor } = context
    const meeting = await findMeeting(context, meetingId)
    if (!meeting) return refused(['NOT_FOUND'])
    const protocol = await latestProtocol(em, meeting)
    if (!protocol) return refused(whyNotUnrecorded('sign', { meeting, actor }))

    const signed = await presentedIn(context, { meeting, protocol })
    const problems = whyNotSignIt(signed, context)
    if (problems.length > 0) return refused(problems)

    const bytes = await bytesToSign(context, signed)
    return { shown: { ...bytes, version: protocol.version }, errors: [] }
  }
}
