import { type InvitationReply, whyNotReply } from '@esep/law'
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
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused, UserError } from '../user-error.ts'
import { InvitationReplyEnum } from './enums.ts'
import { invitationOf, invitations } from './find.ts'
import { Invitation } from './invitation.entity.ts'

@InputType()
class InvitationAnswerInput extends ActInput {
  @Field(() => ID)
  readonly invitationId!: string

  @Field(() => InvitationReplyEnum, {
    nullable: true,
    description: 'Left out if it stays as it is.',
  })
  readonly reply?: InvitationReply | null

  @Field(() => Boolean, { nullable: true, description: 'Whether they came, from the day on.' })
  readonly attended?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether their name may be public; left out if it stays as it is.',
  })
  readonly mayBeNamed?: boolean | null
}

@ObjectType()
class InvitationAnswerPayload {
  @Field(() => Invitation, { nullable: true })
  readonly invitation?: Invitation | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** What became of an invitation (¶28). */
@Resolver()
export class InvitationAnswer {
  @Mutation(() => InvitationAnswerPayload, {
    description: 'Records what somebody invited answered, and whether they came (¶28).',
  })
  @UseMiddleware(acts(invitations))
  async invitationAnswer(
    @Arg('input', () => InvitationAnswerInput) input: InvitationAnswerInput,
    @Ctx() context: InternalContext,
  ): Promise<InvitationAnswerPayload> {
    const { em, actor, now, policy } = context
    const { reply = null, attended = null, mayBeNamed = null } = input
    const invitation = await invitationOf(context, input)
    const meeting = await meetingHeldStill(context, { meetingId: invitation.meeting.id })
    const words = await clearingAt(context, meeting)
    if (mayBeNamed) words.clear('name', invitation.name, ['PERSON'])

    const replying = { actor, now, invitation, reply, attended, mayBeNamed }
    const problems = whyNotReply(meeting, replying, policy)
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    if (reply) invitation.answer(reply, { at: now, by: actor.id })
    if (attended !== null) invitation.attended = attended
    if (mayBeNamed !== null) invitation.mayBeNamed = mayBeNamed
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { invitation, errors: [] }
  }
}
