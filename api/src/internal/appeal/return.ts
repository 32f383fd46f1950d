import { answerBy, type Day, referBy, type WorkCalendar, whyNotReturn } from '@esep/law'
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
import type { InternalContext } from '../context.ts'
import { reassign } from '../control/reassign.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { followAppeal } from '../outcome/follow.ts'
import { refused } from '../user-error.ts'
import type { Appeal } from './appeal.entity.ts'
import { AppealPayload } from './appeal-payload.ts'
import { appealOf, appeals } from './find.ts'
import { noteHop } from './hop.ts'
import { concernedIn, followParts } from './part.ts'
import { noteTerm } from './term.ts'

@InputType()
class AppealReturnInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => DayScalar, { nullable: true, description: 'When it came back; else today.' })
  readonly on?: Day | null

  @Field(() => String, { nullable: true, description: 'Why it was given back; never public.' })
  readonly words?: string | null

  @Field(() => Int, { nullable: true, description: 'Which part of it, where it is split.' })
  readonly part?: number | null
}

@ObjectType()
class AppealReturnPayload extends AppealPayload {}

/** An appeal that comes back. */
@Resolver()
export class AppealReturn {
  @Mutation(() => AppealReturnPayload, {
    description:
      'Writes down that the body which has an appeal gave it back. The police have it again, and its term is counted from that day (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealReturn(
    @Arg('input', () => AppealReturnInput) input: AppealReturnInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealPayload> {
    const { em, actor, now, today, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const { parts, part, problems: unclear } = await concernedIn(em, appeal, input.part)
    if (unclear.length > 0) return refused(unclear)
    const target = part ?? appeal

    const problems = whyNotReturn(meeting, { actor, now, appeal: target, on: input.on }, policy)
    if (problems.length > 0) return refused(problems)

    const on = input.on ?? today
    const from = target.referredTo
    const wasAway = appeal.referredOn !== null
    target.takeBack()
    if (target.forwardBy) target.sort({ from: on, by: referBy(on, policy, calendar) })
    if (part) followParts(appeal, parts)
    const words = input.words?.trim() || null
    await noteHop(context, { appeal, part }, { kind: 'RETURNED', from, to: null, on, words })
    if (wasAway) await beginAnew(context, appeal, { on, calendar })
    await followAppeal(context, appeal, calendar)
    await em.flush()
    await reassign(context, [meeting.id])
    return { appeal, errors: [] }
  }
}

interface Anew {
  readonly on: Day
  readonly calendar: WorkCalendar
}

/** The police received it once more: its term runs from that day. */
async function beginAnew(
  { em, actor, now, policy }: InternalContext,
  appeal: Appeal,
  { on, calendar }: Anew,
): Promise<void> {
  const { dueOn: dueBefore } = appeal
  if (dueBefore === null) return
  const dueAfter = answerBy(on, policy, calendar)
  const term = { countedFrom: on, extendedUntil: null, dueBefore, dueAfter }
  await noteTerm(em, [appeal], { cause: 'RETURNED', ...term, at: now, by: actor.id })
  appeal.moveTerm(dueAfter)
}
