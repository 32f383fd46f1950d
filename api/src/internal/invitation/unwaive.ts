import { type InvitationCategory, whyNotUnwaive } from '@esep/law'
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
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { refused, UserError } from '../user-error.ts'
import { InvitationCategoryEnum } from './enums.ts'

@InputType()
class InvitationUnwaiveInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => InvitationCategoryEnum)
  readonly category!: InvitationCategory
}

@ObjectType()
class InvitationUnwaivePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Taking back that a category does not apply (¶28). */
@Resolver()
export class InvitationUnwaive {
  @Mutation(() => InvitationUnwaivePayload, {
    description: 'Takes back that of a category there is nobody to invite (¶28).',
  })
  @UseMiddleware(acts(meetings))
  async invitationUnwaive(
    @Arg('input', () => InvitationUnwaiveInput) input: InvitationUnwaiveInput,
    @Ctx() context: InternalContext,
  ): Promise<InvitationUnwaivePayload> {
    const { em, actor, policy } = context
    const { category } = input
    const meeting = await meetingHeldStill(context, input)
    const waivers = await meeting.waivers.loadItems()

    const waived = waivers.map((waiver) => waiver.category)
    const problems = whyNotUnwaive(meeting, { actor, category, waived })
    if (problems.length > 0) return refused(problems)

    for (const waiver of waivers) if (waiver.category === category) em.remove(waiver)
    await em.flush()
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
