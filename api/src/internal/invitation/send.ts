import { randomUUID } from 'node:crypto'
import { type Day, type InvitationCategory, whyNotSend } from '@esep/law'
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
import { acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import { clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { refused, UserError } from '../user-error.ts'
import { InvitationCategoryEnum } from './enums.ts'
import { invitations } from './find.ts'
import { Invitation } from './invitation.entity.ts'

@InputType()
class InvitationSendInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => InvitationCategoryEnum)
  readonly category!: InvitationCategory

  @Field(() => BilingualInput, { description: 'The office or organisation; it is public at once.' })
  readonly office!: BilingualInput

  @Field(() => BilingualInput, { nullable: true, description: 'The person, where one is meant.' })
  readonly name?: BilingualInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the name may be public too; left out where they were not asked, and a reviewer decides.',
  })
  readonly mayBeNamed?: boolean | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day it was sent; today if left out.',
  })
  readonly sentOn?: Day | null
}

@ObjectType()
class InvitationSendPayload {
  @Field(() => Invitation, { nullable: true })
  readonly invitation?: Invitation | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Inviting to a meeting (¶28). */
@Resolver()
export class InvitationSend {
  @Mutation(() => InvitationSendPayload, { description: 'Invites somebody to a meeting (¶28).' })
  @UseMiddleware(acts(invitations))
  async invitationSend(
    @Arg('input', () => InvitationSendInput) input: InvitationSendInput,
    @Ctx() context: InternalContext,
  ): Promise<InvitationSendPayload> {
    const { em, actor, now, today, policy } = context
    const { meetingId, category, name = null, mayBeNamed = null, sentOn } = input
    const meeting = await meetingHeldStill(context, { meetingId })
    const words = clearing(context)
    const office = words.clear('office', input.office)
    if (mayBeNamed) words.clear('name', name, ['PERSON'])

    const sending = { state: 'draft', office: input.office } as const
    const problems = whyNotSend(meeting, { actor, now, invitation: sending, on: sentOn }, policy)
    if (words.spans.length > 0) problems.push('PERSONAL_DATA_FOUND')
    if (problems.length > 0 || !office) return refused(problems, words.spans)

    const invitation = em.create(Invitation, {
      id: randomUUID(),
      meeting,
      category,
      office,
      name: name && { ...name },
      mayBeNamed,
    })
    invitation.send(sentOn ?? today, actor.id)
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { invitation, errors: [] }
  }
}
