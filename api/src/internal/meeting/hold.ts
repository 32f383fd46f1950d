import { type Instant, whyNotHold } from '@esep/law'
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
import { InstantScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { refused, UserError } from '../user-error.ts'
import { meetings } from './find.ts'
import { meetingInTurn } from './hold-still.ts'
import { Meeting } from './meeting.entity.ts'
import { noteChange } from './note-change.ts'
import { publishMeeting } from './publish.ts'
import { reportedIn, setReporters } from './reporting.ts'

@InputType()
class MeetingHoldInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it really began; nothing is held without (¶26).',
  })
  readonly startedAt?: Instant | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'For which precincts their inspector did report; all that have one where not given.',
  })
  readonly reportedPrecinctIds?: string[] | null
}

@ObjectType()
class MeetingHoldPayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Recording that a meeting was held (¶26). */
@Resolver()
export class MeetingHold {
  @Mutation(() => MeetingHoldPayload, {
    description: 'Records that a meeting was held, and when it really began (¶26).',
  })
  @UseMiddleware(acts(meetings))
  async meetingHold(
    @Arg('input', () => MeetingHoldInput) input: MeetingHoldInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingHoldPayload> {
    const { em, actor, now, policy } = context
    const { startedAt = null } = input
    const meeting = await meetingInTurn(context, input)
    await setReporters(context, meeting)
    const reported = reportedIn(meeting, input.reportedPrecinctIds)

    const problems = whyNotHold(meeting, { actor, now, startedAt }, policy)
    if (!reported.every((id) => meeting.precinctIds.includes(id))) problems.push('INVALID_INPUT')
    if (problems.length > 0 || startedAt === null) return refused(problems)

    meeting.hold(startedAt, { at: now, by: actor.id })
    for (const part of meeting.precincts) part.reported = reported.includes(part.precinct.id)
    noteChange(context, meeting, { kind: 'HELD', startAfter: startedAt })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
