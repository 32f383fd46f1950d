import { type InvitationCategory, isOwed, whyNotWaive } from '@esep/law'
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
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused, UserError } from '../user-error.ts'
import { InvitationCategoryEnum } from './enums.ts'
import { InvitationWaiver } from './invitation-waiver.entity.ts'

@InputType()
class InvitationWaiveInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => InvitationCategoryEnum)
  readonly category!: InvitationCategory

  @Field(() => BilingualInput, { description: 'Why there is nobody to invite; public at once.' })
  readonly reason!: BilingualInput
}

@ObjectType()
class InvitationWaivePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Saying that a category does not apply (¶28). */
@Resolver()
export class InvitationWaive {
  @Mutation(() => InvitationWaivePayload, {
    description:
      'Puts on record, with its reason, that of a category there is nobody to invite; again, the reason takes the place of the last (¶28).',
  })
  @UseMiddleware(acts(meetings))
  async invitationWaive(
    @Arg('input', () => InvitationWaiveInput) input: InvitationWaiveInput,
    @Ctx() context: InternalContext,
  ): Promise<InvitationWaivePayload> {
    const { em, actor, now, policy } = context
    const { category } = input
    const meeting = await meetingHeldStill(context, input)
    const words = await clearingAt(context, meeting)
    const reason = words.clear('reason', input.reason)
    const invitations = await meeting.invitations.loadItems()
    const isInvited = invitations.some((one) => one.category === category && one.state !== 'draft')

    const problems = whyNotWaive(meeting, { actor, category, reason: input.reason, isInvited })
    problems.push(...words.problems())
    if (problems.length > 0 || !reason || !isOwed(category)) return refused(problems, words.spans)

    const done = { reason, waivedAt: now, waivedBy: actor.id }
    const waivers = await meeting.waivers.loadItems()
    const waiver = waivers.find((one) => one.category === category)
    if (waiver) Object.assign(waiver, done)
    else em.create(InvitationWaiver, { meeting, category, ...done })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
