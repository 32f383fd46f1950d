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
class AssemblyMemberWithdrawInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => DayScalar, { description: 'When they took it back.' })
  readonly on!: Day
}

@ObjectType()
class AssemblyMemberWithdrawPayload extends MemberPayload {}

/** Entering that a signature was taken back (¶27). */
@Resolver()
export class AssemblyMemberWithdraw {
  @Mutation(() => AssemblyMemberWithdrawPayload, {
    description: 'Enters that a member took the signature back (¶27).',
  })
  @UseMiddleware(acts(members))
  assemblyMemberWithdraw(
    @Arg('input', () => AssemblyMemberWithdrawInput) input: AssemblyMemberWithdrawInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberWithdrawPayload> {
    return changeMember(context, input.memberId, { withdrawnOn: input.on })
  }
}
