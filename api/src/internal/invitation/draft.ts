import { randomUUID } from 'node:crypto'
import { whyNotDraft } from '@esep/law'
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver, UseMiddleware } from 'type-graphql'
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused } from '../user-error.ts'
import { invitations } from './find.ts'
import { Invitation } from './invitation.entity.ts'
import { InvitationPayload } from './invitation-payload.ts'
import { InviteeInput } from './invitee.input.ts'
import { inviteeIn, invitingTo, soughtIn } from './invitee.ts'

@InputType()
class InvitationDraftInput extends InviteeInput {}

@ObjectType()
class InvitationDraftPayload extends InvitationPayload {}

/** Drafting an invitation (¶28). */
@Resolver()
export class InvitationDraft {
  @Mutation(() => InvitationDraftPayload, {
    description:
      'Drafts an invitation, or goes on with its draft; it invites nobody until it is sent, and is not public (¶28).',
  })
  @UseMiddleware(acts(invitations))
  async invitationDraft(
    @Arg('input', () => InvitationDraftInput) input: InvitationDraftInput,
    @Ctx() context: InternalContext,
  ): Promise<InvitationDraftPayload> {
    const { em, actor } = context
    const inviting = await invitingTo(context, input)
    const { meeting, draft } = inviting
    const words = await clearingAt(context, meeting)
    const invitee = inviteeIn(input, inviting, words)

    const problems = whyNotDraft(meeting, { actor, invitation: soughtIn(input, draft) })
    problems.push(...words.problems())
    if (problems.length > 0 || !invitee) return refused(problems, words.spans)

    const invitation = draft ?? em.create(Invitation, { id: randomUUID(), meeting, ...invitee })
    invitation.write(invitee)
    await em.flush()
    return { invitation, errors: [] }
  }
}
