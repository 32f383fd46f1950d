import { type Day, whyNotChangeMember } from '@esep/law'
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
import { DayScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { refused, UserError } from '../user-error.ts'
import { AssemblyMember } from './assembly-member.entity.ts'
import { memberOf, members } from './find.ts'

@InputType()
class AssemblyMemberLeaveInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => DayScalar, { description: 'The first day on which they no longer were.' })
  readonly on!: Day
}

@ObjectType()
class AssemblyMemberLeavePayload {
  @Field(() => AssemblyMember, { nullable: true })
  readonly member?: AssemblyMember | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Entering that a member has left (¶27). */
@Resolver()
export class AssemblyMemberLeave {
  @Mutation(() => AssemblyMemberLeavePayload, {
    description: 'Enters that a member is no longer in office (¶27).',
  })
  @UseMiddleware(acts(members))
  async assemblyMemberLeave(
    @Arg('input', () => AssemblyMemberLeaveInput) input: AssemblyMemberLeaveInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberLeavePayload> {
    const { em, actor, today } = context
    const { meeting: of } = await memberOf(context, input.memberId)
    const meeting = await meetingHeldStill(context, { meetingId: of.id })
    const member = await em.refreshOrFail(await memberOf(context, input.memberId))
    const after = { ...member, leftOn: input.on }

    const problems = whyNotChangeMember(meeting, { actor, today, member: after })
    if (problems.length > 0) return refused(problems)

    member.leftOn = input.on
    await em.flush()
    return { member, errors: [] }
  }
}
