import { type Day, type ReferralGround, whyNotPassOn } from '@esep/law'
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
import { followAppeal } from '../outcome/follow.ts'
import { refused } from '../user-error.ts'
import { AppealPayload } from './appeal-payload.ts'
import { type NotificationChannel, NotificationChannelEnum, ReferralGroundEnum } from './enums.ts'
import { appealOf, appeals } from './find.ts'
import { noteHop } from './hop.ts'
import { concernedIn, followParts } from './part.ts'

@InputType()
class AppealPassOnInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => BilingualInput, { description: 'The state body that has it now; public at once.' })
  readonly to!: BilingualInput

  @Field(() => ReferralGroundEnum)
  readonly ground!: ReferralGround

  @Field(() => DayScalar, { nullable: true, description: 'When it was passed on; else today.' })
  readonly on?: Day | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When that body told the one who raised it, as far as it is known.',
  })
  readonly toldOn?: Day | null

  @Field(() => NotificationChannelEnum, { nullable: true })
  readonly toldBy?: NotificationChannel | null

  @Field(() => Int, { nullable: true, description: 'Which part of it, where it is split.' })
  readonly part?: number | null
}

@ObjectType()
class AppealPassOnPayload extends AppealPayload {}

/** An appeal that goes further. */
@Resolver()
export class AppealPassOn {
  @Mutation(() => AppealPassOnPayload, {
    description:
      'Writes down that the body which has an appeal passed it on to another: telling its initiator is that body’s duty, and what is known of it is kept (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealPassOn(
    @Arg('input', () => AppealPassOnInput) input: AppealPassOnInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealPayload> {
    const { em, actor, now, today, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const { parts, part, problems: unclear } = await concernedIn(em, appeal, input.part)
    if (unclear.length > 0) return refused(unclear)
    const target = part ?? appeal
    const words = await clearingAt(context, meeting)
    const to = words.body('to', input.to)
    const named = input.to.kk.trim() && input.to.ru.trim() ? input.to.ru : null

    const asked = { actor, now, appeal: target, on: input.on, to: named }
    const problems = whyNotPassOn(meeting, asked, policy)
    const { told, problems: unsaid } = toldIn({ on: input.toldOn, by: input.toldBy })
    problems.push(...unsaid)
    if (told && told.on > today) problems.push('DAY_IN_FUTURE')
    problems.push(...words.problems())
    if (problems.length > 0 || !to) return refused(problems, words.spans)

    const on = input.on ?? today
    const { ground } = input
    const { on: toldOn = null, by: toldBy = null } = told ?? {}
    const way = { kind: 'PASSED_ON', from: target.referredTo, to, ground } as const
    const hop = { ...way, on, toldOn, toldBy }
    await noteHop(context, { appeal, part }, hop)
    target.refer({ to, ground, on: target.referredOn ?? on })
    if (part) followParts(appeal, parts)
    await followAppeal(context, appeal, calendar)
    await em.flush()
    await reassign(context, [meeting.id])
    return { appeal, errors: [] }
  }
}
