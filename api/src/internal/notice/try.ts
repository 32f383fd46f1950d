import {
  type AttemptResult,
  dayOf,
  type Instant,
  isInVain,
  noticeBy,
  stateAfter,
  whyNotAttempt,
} from '@esep/law'
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
import { type NotificationChannel, NotificationChannelEnum } from '../appeal/enums.ts'
import type { InternalContext } from '../context.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { refused } from '../user-error.ts'
import { AttemptResultEnum } from './enums.ts'
import { noticeOf, notices } from './find.ts'
import { noteAttempt } from './issue.ts'
import { NoticePayload } from './notice-payload.ts'

@InputType()
class NoticeTryInput extends ActInput {
  @Field(() => ID)
  readonly noticeId!: string

  @Field(() => NotificationChannelEnum)
  readonly channel!: NotificationChannel

  @Field(() => AttemptResultEnum)
  readonly result!: AttemptResult

  @Field(() => InstantScalar, { nullable: true, description: 'When; now where it is left out.' })
  readonly at?: Instant | null
}

@ObjectType()
class NoticeTryPayload extends NoticePayload {}

/** Trying to tell the one who raised an appeal. */
@Resolver()
export class NoticeTry {
  @Mutation(() => NoticeTryPayload, {
    description:
      'Writes down an attempt to tell the one who raised an appeal, and what came of it; after one in vain they are to be told within three working days (¶32).',
  })
  @UseMiddleware(acts(notices))
  async noticeTry(
    @Arg('input', () => NoticeTryInput) input: NoticeTryInput,
    @Ctx() context: InternalContext,
  ): Promise<NoticePayload> {
    const { em, actor, now, policy } = context
    const calendar = await calendarHeldStill(em)
    const { notice, meeting } = await noticeOf(context, input)
    const { channel, result } = input
    const at = input.at ?? now

    const problems = whyNotAttempt(meeting, { actor, now, notice, triedAt: at }, policy)
    if (problems.length > 0) return refused(problems)

    const on = dayOf(at, policy)
    noteAttempt(context, notice, { on, at, channel, result })
    if (isInVain(result)) notice.fail({ on, dueOn: noticeBy(on, policy, calendar) })
    else notice.state = stateAfter(result)
    await em.flush()
    return { notice, errors: [] }
  }
}
