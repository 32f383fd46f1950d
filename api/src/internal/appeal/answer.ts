import { type Answer, type Day, whyNotAnswer } from '@esep/law'
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
import { AnswerEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { followAppeal, reopenReview } from '../outcome/follow.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { refused, UserError } from '../user-error.ts'
import { Appeal } from './appeal.entity.ts'
import { appealOf, appeals } from './find.ts'
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
    const { appeal, meeting } = await appealOf(context, input)
    const { given = null, on = null, text = null } = input

    const problems = whyNotAnswer(meeting, { actor, now, appeal, text, given, on }, policy)
    if (problems.length > 0) return refused(problems)

    const words = text?.trim()
      ? { text, language: input.language ?? writtenIn(appeal.language) }
      : null
    if (given) {
      appeal.answerThere(given, words, actor.id)
    } else if (words) {
      appeal.answerLater(words, on ?? today, actor.id)
      await reopenReview(em, meeting)
      await followAppeal(em, appeal)
    }
    await em.flush()
    return { appeal, errors: [] }
  }
}
