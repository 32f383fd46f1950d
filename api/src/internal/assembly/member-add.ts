import { randomUUID } from 'node:crypto'
import { type Day, whyNotAddMember } from '@esep/law'
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
import { reopenReview } from '../outcome/follow.ts'
import { refused } from '../user-error.ts'
import { AssemblyMember } from './assembly-member.entity.ts'
import { MemberPayload } from './change-member.ts'
import { members } from './find.ts'

@InputType()
class AssemblyMemberAddInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => String, { description: 'It is never public.' })
  readonly name!: string

  @Field(() => DayScalar, { description: 'When the gathering delegated them.' })
  readonly delegatedOn!: Day

  @Field(() => DayScalar, { nullable: true, description: 'From which day on no longer in office.' })
  readonly leftOn?: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'When they signed for the convening.' })
  readonly signedOn?: Day | null
}

@ObjectType()
class AssemblyMemberAddPayload extends MemberPayload {}

/** Entering a member of the assembly (¶27). */
@Resolver()
export class AssemblyMemberAdd {
  @Mutation(() => AssemblyMemberAddPayload, {
    description: 'Enters somebody whom a gathering delegated to the assembly (¶27).',
  })
  @UseMiddleware(acts(members))
  async assemblyMemberAdd(
    @Arg('input', () => AssemblyMemberAddInput) input: AssemblyMemberAddInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyMemberAddPayload> {
    const { em, actor, now, today } = context
    const { delegatedOn, leftOn = null, signedOn = null } = input
    const meeting = await meetingHeldStill(context, input)
    const roll = await em.find(AssemblyMember, { meeting })
    const entry = { name: input.name.trim(), delegatedOn, leftOn, signedOn, withdrawnOn: null }

    const problems = whyNotAddMember(meeting, { actor, today, member: entry, roll })
    if (problems.length > 0) return refused(problems)

    const recorded = { recordedAt: now, recordedBy: actor.id }
    const member = em.create(AssemblyMember, { id: randomUUID(), meeting, ...entry, ...recorded })
    await reopenReview(em, meeting)
    await em.flush()
    return { member, errors: [] }
  }
}
