import { whyNotIdentifyMember } from '@esep/law'
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
import { isUuid } from '../../shared/uuid.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import { Participant } from '../participant/participant.entity.ts'
import { refused } from '../user-error.ts'
import { AssemblyMember } from './assembly-member.entity.ts'
import { MemberPayload } from './change-member.ts'
import { memberOf, members } from './find.ts'

@InputType()
class AssemblyMemberIdentifyInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'Who of the register it is; left out, the name alone tells again.',
  })
  readonly participantId?: string | null
}

@ObjectType()
class AssemblyMemberIdentifyPayload extends MemberPayload {}

/** Saying who of the register a member is (¶27, ¶32). */
@Resolver()
export class AssemblyMemberIdentify {
  @Mutation(() => AssemblyMemberIdentifyPayload, {
    description:
      'Says who of the register a member of the assembly is: of two namesakes one, or whoever is written otherwise (¶27).',
  })
  @UseMiddleware(acts(members))
  async assemblyMemberIdentify(
    @Arg('input', () => AssemblyMemberIdentifyInput) input: AssemblyMemberIdentifyInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberIdentifyPayload> {
    const { em, actor } = context
    const { participantId = null } = input
    const seen = await memberOf(context, input.memberId)
    const meeting = await meetingHeldStill(context, { meetingId: seen.meeting.id })
    const member = await em.refreshOrFail(seen)
    if (participantId !== null) await registeredAt(context, meeting, participantId)
    const others = { meeting, participantId, id: { $ne: member.id } }
    const isAnother = participantId !== null && (await em.count(AssemblyMember, others)) > 0

    const problems = whyNotIdentifyMember(meeting, { actor, isAnother })
    if (problems.length > 0) return refused(problems)

    member.participantId = participantId
    await em.flush()
    return { member, errors: [] }
  }
}

/** Throws where nobody of the register at that meeting, by name, has this id. */
async function registeredAt({ em }: InternalContext, meeting: Meeting, id: string): Promise<void> {
  const there = isUuid(id) && (await em.count(Participant, { id, meeting, name: { $ne: null } }))
  if (!there) throw new NotThere()
}
