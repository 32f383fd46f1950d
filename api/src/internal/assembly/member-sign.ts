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
class AssemblyMemberSignInput extends ActInput {
  @Field(() => ID)
  readonly memberId!: string

  @Field(() => DayScalar, { description: 'When they signed.' })
  readonly on!: Day
}

@ObjectType()
class AssemblyMemberSignPayload extends MemberPayload {}

/** Entering a signature for the convening of an assembly (¶27). */
@Resolver()
export class AssemblyMemberSign {
  @Mutation(() => AssemblyMemberSignPayload, {
    description: 'Enters that a member signed for the convening (¶27).',
  })
  @UseMiddleware(acts(members))
  assemblyMemberSign(
    @Arg('input', () => AssemblyMemberSignInput) input: AssemblyMemberSignInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberSignPayload> {
    return changeMember(context, input.memberId, { signedOn: input.on })
  }
}
