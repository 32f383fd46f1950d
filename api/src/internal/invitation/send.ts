import { randomUUID } from 'node:crypto'
import { type Day, whyNotSend } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused } from '../user-error.ts'
import { invitations } from './find.ts'
import { Invitation } from './invitation.entity.ts'
import { InvitationPayload } from './invitation-payload.ts'
import { InviteeInput } from './invitee.input.ts'
import { inviteeIn, invitingTo, soughtIn } from './invitee.ts'

@InputType()
class InvitationSendInput extends InviteeInput {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day it was sent; today if left out.',
  })
  readonly sentOn?: Day | null
}

@ObjectType()
class InvitationSendPayload extends InvitationPayload {}

/** Inviting to a meeting (¶28). */
@Resolver()
export class InvitationSend {
  @Mutation(() => InvitationSendPayload, {
    description: 'Invites somebody to a meeting, from a draft or without one (¶28).',
  })
  @UseMiddleware(acts(invitations))
  async invitationSend(
    @Arg('input', () => InvitationSendInput) input: InvitationSendInput,
    @Ctx() context: InternalContext,
  ): Promise<InvitationSendPayload> {
    const { em, actor, now, today, policy } = context
    const inviting = await invitingTo(context, input)
    const { meeting, draft } = inviting
    const words = await clearingAt(context, meeting)
    const invitee = inviteeIn(input, inviting, words)
    const waivers = await meeting.waivers.loadItems()
    const waived = waivers.map(({ category }) => category)

    const sending = { actor, now, invitation: soughtIn(input, draft), waived, on: input.sentOn }
    const problems = whyNotSend(meeting, sending, policy)
    problems.push(...words.problems())
    if (problems.length > 0 || !invitee) return refused(problems, words.spans)

    const invitation = draft ?? em.create(Invitation, { id: randomUUID(), meeting, ...invitee })
    invitation.write(invitee)
    invitation.send(input.sentOn ?? today, actor.id)
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { invitation, errors: [] }
  }
}
