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
class AssemblyMemberWithdrawInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => DayScalar, { description: 'When they took it back.' })
  readonly on!: Day
}

@ObjectType()
class AssemblyMemberWithdrawPayload {
  @Field(() => AssemblyMember, { nullable: true })
  readonly member?: AssemblyMember | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Entering that a signature was taken back (¶27). */
@Resolver()
export class AssemblyMemberWithdraw {
  @Mutation(() => AssemblyMemberWithdrawPayload, {
    description: 'Enters that a member took the signature back (¶27).',
  })
  @UseMiddleware(acts(members))
  async assemblyMemberWithdraw(
    @Arg('input', () => AssemblyMemberWithdrawInput) input: AssemblyMemberWithdrawInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberWithdrawPayload> {
    const { em, actor, today } = context
    const { meeting: of } = await memberOf(context, input.memberId)
    const meeting = await meetingHeldStill(context, { meetingId: of.id })
    const member = await em.refreshOrFail(await memberOf(context, input.memberId))
    const after = { ...member, withdrawnOn: input.on }

    const problems = whyNotChangeMember(meeting, { actor, today, member: after })
    if (problems.length > 0) return refused(problems)

    member.withdrawnOn = input.on
    await em.flush()
    return { member, errors: [] }
  }
}
