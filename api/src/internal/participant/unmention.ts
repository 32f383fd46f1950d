import { whyNotUnmention } from '@esep/law'
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
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import { refused, UserError } from '../user-error.ts'
import { findMentioned } from './find.ts'

@InputType()
class ParticipantUnmentionInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly mentionedId!: string
}

@ObjectType()
class ParticipantUnmentionPayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Taking back who was noted wrongly. */
@Resolver()
export class ParticipantUnmention {
  @Mutation(() => ParticipantUnmentionPayload, {
    description:
      'Takes back somebody who was noted as mentioned and was not; their data is deleted. Whoever reviews may not.',
  })
  @UseMiddleware(acts(meetings))
  async participantUnmention(
    @Arg('input', () => ParticipantUnmentionInput) { mentionedId }: ParticipantUnmentionInput,
    @Ctx() context: InternalContext,
  ): Promise<ParticipantUnmentionPayload> {
    const { em, actor } = context
    const mentioned = await findMentioned(context, mentionedId)
    if (!mentioned) throw new NotThere()
    const meeting = await meetingHeldStill(context, { meetingId: mentioned.meeting.id })

    const problems = whyNotUnmention(meeting, { actor })
    if (problems.length > 0) return refused(problems)

    em.remove(mentioned)
    await em.flush()
    return { meeting, errors: [] }
  }
}
