import { whyNotTranslate } from '@esep/law'
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
import { reassign } from '../control/reassign.ts'
import { reopenReview } from '../outcome/follow.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { refused, UserError } from '../user-error.ts'
import { Appeal } from './appeal.entity.ts'
import { AppealTranslation } from './appeal-translation.entity.ts'
import { appealOf, appeals } from './find.ts'

@InputType()
class AppealTranslateInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => WrittenLanguageEnum, { description: 'Into which it is translated.' })
  readonly language!: WrittenLanguage

  @Field(() => String)
  readonly text!: string
}

@ObjectType()
class AppealTranslatePayload {
  @Field(() => Appeal, { nullable: true })
  readonly appeal?: Appeal | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Translating an appeal. */
@Resolver()
export class AppealTranslate {
  @Mutation(() => AppealTranslatePayload, {
    description:
      'Writes a translation beside the words of an appeal, which stay as they were spoken. It is public, after its review, only where those are in neither Kazakh nor Russian (¶31).',
  })
  @UseMiddleware(acts(appeals))
  async appealTranslate(
    @Arg('input', () => AppealTranslateInput) input: AppealTranslateInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealTranslatePayload> {
    const { em, actor, now } = context
    const { appeal, meeting } = await appealOf(context, input)
    const { language, text } = input

    const problems = whyNotTranslate(meeting, { actor, appeal, language, text })
    if (problems.length > 0) return refused(problems)

    const done = { text, translatedAt: now, translatedBy: actor.id }
    const translations = await appeal.translations.loadItems()
    const translation = translations.find((one) => one.language === language)
    if (translation) Object.assign(translation, done)
    else em.create(AppealTranslation, { appeal, language, ...done })
    appeal.noteWriter(actor.id)
    if (appeal.language === 'other') await reopenReview(em, meeting)
    await em.flush()
    await reassign(context, [meeting.id])
    return { appeal, errors: [] }
  }
}
