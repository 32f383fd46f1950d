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
class AssemblyMemberSignInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => DayScalar, { description: 'When they signed.' })
  readonly on!: Day
}

@ObjectType()
class AssemblyMemberSignPayload {
  @Field(() => AssemblyMember, { nullable: true })
  readonly member?: AssemblyMember | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Entering a signature for the convening of an assembly (¶27). */
@Resolver()
export class AssemblyMemberSign {
  @Mutation(() => AssemblyMemberSignPayload, {
    description: 'Enters that a member signed for the convening (¶27).',
  })
  @UseMiddleware(acts(members))
  async assemblyMemberSign(
    @Arg('input', () => AssemblyMemberSignInput) input: AssemblyMemberSignInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberSignPayload> {
    const { em, actor, today } = context
    const { meeting: of } = await memberOf(context, input.memberId)
    const meeting = await meetingHeldStill(context, { meetingId: of.id })
    const member = await em.refreshOrFail(await memberOf(context, input.memberId))
    const after = { ...member, signedOn: input.on }

    const problems = whyNotChangeMember(meeting, { actor, today, member: after })
    if (problems.length > 0) return refused(problems)

    member.signedOn = input.on
    await em.flush()
    return { member, errors: [] }
  }
}
