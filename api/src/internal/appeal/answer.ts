import { type Answer, type Day, whyNotAnswer } from '@esep/law'
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
import { AnswerEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { reassign } from '../control/reassign.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { followAppeal, reopenReview } from '../outcome/follow.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { refused, UserError } from '../user-error.ts'
import { Appeal } from './appeal.entity.ts'
import { appealOf, appeals } from './find.ts'
import { answerPart, concernedIn } from './part.ts'
import { writtenIn } from './written-in.ts'

@InputType()
class AppealAnswerInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => String, { nullable: true })
  readonly text?: string | null

  @Field(() => WrittenLanguageEnum, {
    nullable: true,
    description: 'That of the appeal where it is left out, or Kazakh where that is another.',
  })
  readonly language?: WrittenLanguage | null

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'How far it was answered at the meeting itself; left out for a later answer.',
  })
  readonly given?: Answer | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of a later answer; today where it is left out.',
  })
  readonly on?: Day | null

  @Field(() => Int, { nullable: true, description: 'Which part of it, where it is split.' })
  readonly part?: number | null
}

@ObjectType()
class AppealAnswerPayload {
  @Field(() => Appeal, { nullable: true })
  readonly appeal?: Appeal | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Answering an appeal. */
@Resolver()
export class AppealAnswer {
  @Mutation(() => AppealAnswerPayload, {
    description:
      'Writes down how an appeal was answered: at the meeting, or later. The words of a later answer wait for a review; its day is public at once (¶31, ¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealAnswer(
    @Arg('input', () => AppealAnswerInput) input: AppealAnswerInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealAnswerPayload> {
    const { em, actor, now, today, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const { given = null, on = null, text = null } = input
    const { parts, part, problems: unclear } = await concernedIn(em, appeal, input.part)
    if (unclear.length > 0) return refused(unclear)

    const asked = { answer: appeal.answer, answeredOn: (part ?? appeal).answeredOn }
    const problems = whyNotAnswer(meeting, { actor, now, appeal: asked, text, given, on }, policy)
    if (given && part) problems.push('ALREADY_SPLIT')
    if (problems.length > 0) return refused(problems)

    const words = text?.trim()
      ? { text, language: input.language ?? writtenIn(appeal.language) }
      : null
    if (given) {
      appeal.answerThere(given, words, actor.id)
    } else if (words) {
      if (part) answerPart({ appeal, parts, part }, { words, on: on ?? today, by: actor.id })
      else appeal.answerLater(words, on ?? today, actor.id)
      await reopenReview(em, meeting)
      await followAppeal(context, appeal, calendar)
    }
    await em.flush()
    await reassign(context, [meeting.id])
    return { appeal, errors: [] }
  }
}
