import { randomUUID } from 'node:crypto'
import { type Bilingual, type Day, dueOn, whyNotExtend } from '@esep/law'
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
import { ActInput, acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { issueNotice } from '../notice/issue.ts'
import { toldIn } from '../notice/told.ts'
import { followAppeal } from '../outcome/follow.ts'
import { refused } from '../user-error.ts'
import type { Appeal } from './appeal.entity.ts'
import { AppealPayload } from './appeal-payload.ts'
import { type NotificationChannel, NotificationChannelEnum } from './enums.ts'
import { appealOf, appeals } from './find.ts'
import { noteTerm, termOf } from './term.ts'
import { TermExtension } from './term-extension.entity.ts'

@InputType()
class AppealExtendInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => DayScalar, {
    description:
      'The new last day, at most two months after the first one; where it is off, the working day after it.',
  })
  readonly until!: Day

  @Field(() => BilingualInput, { description: 'Why: told to the initiator, never public.' })
  readonly reason!: BilingualInput

  @Field(() => DayScalar, { nullable: true, description: 'The day of the decision; else today.' })
  readonly on?: Day | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When the one who raised it was told; left out, the notice waits to be told.',
  })
  readonly notifiedOn?: Day | null

  @Field(() => NotificationChannelEnum, { nullable: true })
  readonly notifiedBy?: NotificationChannel | null
}

@ObjectType()
class AppealExtendPayload extends AppealPayload {}

/** Extending the term of an answer. */
@Resolver()
export class AppealExtend {
  @Mutation(() => AppealExtendPayload, {
    description:
      'Extends the term of an answer by a reasoned decision; the one who raised the appeal is told within three working days, and residents see the new day alone (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealExtend(
    @Arg('input', () => AppealExtendInput) input: AppealExtendInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealPayload> {
    const { em, actor, now, today, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const { until, reason, on = null } = input
    const term = await termOf(em, appeal, meeting)
    const firstDueOn = dueOn({ ...term, extendedUntil: null }, policy, calendar)

    const asked = { actor, now, until, on, reason, appeal: { ...daysOf(appeal), firstDueOn } }
    const problems = whyNotExtend(meeting, asked, policy)
    const { told, problems: unclear } = toldIn({ on: input.notifiedOn, by: input.notifiedBy })
    problems.push(...unclear)
    const decidedOn = on ?? today
    if (told && told.on > today) problems.push('DAY_IN_FUTURE')
    if (told && told.on < decidedOn) problems.push('TRIED_BEFORE_NOTICE')
    const dueBefore = appeal.dueOn
    if (problems.length > 0 || dueBefore === null) return refused(problems)

    const extended = { ...term, extendedUntil: until }
    const dueAfter = dueOn(extended, policy, calendar)
    em.create(TermExtension, {
      ...{ id: randomUUID(), meeting, appeal, decidedOn, dueBefore, until: dueAfter },
      ...{ reason: wordsIn(reason), recordedAt: now, recordedBy: actor.id },
    })
    const moved = { ...extended, dueBefore, dueAfter }
    await noteTerm(em, [appeal], { cause: 'EXTENDED', ...moved, at: now, by: actor.id })
    appeal.moveTerm(dueAfter)
    const raised = { raisedOn: meeting.day, number: appeal.number, part: null }
    const facts = { ...raised, kind: 'EXTENDED', on: decidedOn, until: dueAfter, reason } as const
    issueNotice(context, appeal, { facts, told, calendar })
    await followAppeal(context, appeal, calendar)
    await em.flush()
    return { appeal, errors: [] }
  }
}

function daysOf({ answeredOn, referredOn, dueOn: due }: Appeal) {
  return { answeredOn, referredOn, dueOn: due }
}

function wordsIn({ kk, ru }: Bilingual): Bilingual {
  return { kk: kk.trim(), ru: ru.trim() }
}
