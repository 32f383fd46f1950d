import { type Day, type ReferralGround, whyNotRefer } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { reassign } from '../control/reassign.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { toldIn } from '../notice/told.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused, UserError } from '../user-error.ts'
import { Appeal } from './appeal.entity.ts'
import { type NotificationChannel, NotificationChannelEnum, ReferralGroundEnum } from './enums.ts'
import { appealOf, appeals } from './find.ts'
import { forward } from './forward.ts'
import { concernedIn } from './part.ts'

@InputType()
class AppealReferInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => BilingualInput, { description: 'The state body it goes to; public at once.' })
  readonly to!: BilingualInput

  @Field(() => ReferralGroundEnum)
  readonly ground!: ReferralGround

  @Field(() => DayScalar, { nullable: true, description: 'When the one who raised it was told.' })
  readonly notifiedOn?: Day | null

  @Field(() => NotificationChannelEnum, { nullable: true })
  readonly notifiedBy?: NotificationChannel | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it was forwarded; today where it is left out.',
  })
  readonly on?: Day | null

  @Field(() => Int, { nullable: true, description: 'Which part of it, where it is split.' })
  readonly part?: number | null
}

@ObjectType()
class AppealReferPayload {
  @Field(() => Appeal, { nullable: true })
  readonly appeal?: Appeal | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Forwarding an appeal. */
@Resolver()
export class AppealRefer {
  @Mutation(() => AppealReferPayload, {
    description:
      'Forwards an appeal to the state body it belongs to, with the one who raised it told (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealRefer(
    @Arg('input', () => AppealReferInput) input: AppealReferInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealReferPayload> {
    const { em, actor, now, today, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const concerned = await concernedIn(em, appeal, input.part)
    if (concerned.problems.length > 0) return refused(concerned.problems)
    const { on = null, notifiedOn = null, notifiedBy = null, ground } = input
    const { told, problems: unsaid } = toldIn({ on: notifiedOn, by: notifiedBy })
    const words = await clearingAt(context, meeting)
    const to = words.body('to', input.to)
    const { kk, ru } = input.to
    const { answeredOn, referredOn } = concerned.part ?? appeal

    const problems = whyNotRefer(
      meeting,
      {
        actor,
        now,
        appeal: { answer: appeal.answer, anonymous: appeal.anonymous, answeredOn, referredOn },
        to: kk.trim() && ru.trim() ? ru : null,
        initiatorNotified: told !== null,
        notifiedOn,
        on,
      },
      policy,
    )
    problems.push(...unsaid)
    problems.push(...words.problems())
    if (problems.length > 0 || !to) return refused(problems, words.spans)

    const going = { to, ground, on: on ?? today, told, calendar }
    await forward(context, { meeting, appeal, ...concerned }, going)
    await em.flush()
    await reassign(context, [meeting.id])
    return { appeal, errors: [] }
  }
}
