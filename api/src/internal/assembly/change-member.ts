import { whyNotChangeMember } from '@esep/law'
import { Field, ObjectType } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { refused, UserError } from '../user-error.ts'
import { AssemblyMember } from './assembly-member.entity.ts'
import { memberOf } from './find.ts'

/** What an act on a member answers. */
@ObjectType()
export class MemberPayload {
  @Field(() => AssemblyMember, { nullable: true })
  readonly member?: AssemblyMember | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

type MemberDays = Partial<Pick<AssemblyMember, 'leftOn' | 'signedOn' | 'withdrawnOn'>>

/** Enters a day of a member, where the law has nothing against it (¶27). */
export async function changeMember(
  context: InternalContext,
  memberId: string,
  days: MemberDays,
): Promise<MemberPayload> {
  const { em, actor, today } = context
  const seen = await memberOf(context, memberId)
  const meeting = await meetingHeldStill(context, { meetingId: seen.meeting.id })
  const member = await em.refreshOrFail(seen)

  const problems = whyNotChangeMember(meeting, { actor, today, member: { ...member, ...days } })
  if (problems.length > 0) return refused(problems)

  Object.assign(member, days)
  await em.flush()
  return { member, errors: [] }
}
