import type { Day } from '@esep/law'
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
import { changeMember, MemberPayload } from './change-member.ts'
import { members } from './find.ts'

@InputType()
class AssemblyMemberLeaveInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => DayScalar, { description: 'The first day on which they no longer were.' })
  readonly on!: Day
}

@ObjectType()
class AssemblyMemberLeavePayload extends MemberPayload {}

/** Entering that a member has left (¶27). */
@Resolver()
export class AssemblyMemberLeave {
  @Mutation(() => AssemblyMemberLeavePayload, {
    description: 'Enters that a member is no longer in office (¶27).',
  })
  @UseMiddleware(acts(members))
  assemblyMemberLeave(
    @Arg('input', () => AssemblyMemberLeaveInput) input: AssemblyMemberLeaveInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberLeavePayload> {
    return changeMember(context, input.memberId, { leftOn: input.on })
  }
}
