import { randomUUID } from 'node:crypto'
import { type Topic, whyNotSplitAppeal } from '@esep/law'
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
import { TopicEnum } from '../../shared/enums.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { reassign } from '../control/reassign.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { followAppeal } from '../outcome/follow.ts'
import { refused } from '../user-error.ts'
import { AppealPart } from './appeal-part.entity.ts'
import { AppealPayload } from './appeal-payload.ts'
import { appealOf, appeals } from './find.ts'
import { forwardTermOf } from './forward-term.ts'
import { partsOf } from './part.ts'

@InputType()
class AppealPartInput {
  @Field(() => TopicEnum, { description: 'What it is about; public.' })
  readonly topic!: Topic

  @Field(() => String, { description: 'The words of the appeal that it has; never public.' })
  readonly text!: string

  @Field(() => Boolean, { description: 'Whether it is for the police; if not, it is forwarded.' })
  readonly forPolice!: boolean
}

@InputType()
class AppealSplitInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => [AppealPartInput], { description: 'At least two.' })
  readonly parts!: readonly AppealPartInput[]
}

@ObjectType()
class AppealSplitPayload extends AppealPayload {}

/** Splitting a mixed appeal. */
@Resolver()
export class AppealSplit {
  @Mutation(() => AppealSplitPayload, {
    description:
      'Splits an appeal that is partly for the police and partly for others: each part is answered or forwarded by itself, under the number of the whole (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealSplit(
    @Arg('input', () => AppealSplitInput) input: AppealSplitInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealPayload> {
    const { em, actor, now } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const texts = input.parts.map(({ text }) => text)
    const parts = (await partsOf(em, appeal)).length

    const problems = whyNotSplitAppeal(meeting, { actor, appeal, parts, texts })
    if (problems.length > 0) return refused(problems)

    const term = await forwardTermOf(context, { appeal, meeting, part: null }, calendar)
    for (const [at, said] of input.parts.entries()) {
      const part = em.create(AppealPart, {
        ...{ id: randomUUID(), meeting, appeal, number: at + 1, ...said },
        ...{ splitAt: now, splitBy: actor.id },
      })
      if (!said.forPolice) part.sort(term)
    }
    appeal.sort(null)
    appeal.noteWriter(actor.id)
    await em.flush()
    await followAppeal(context, appeal, calendar)
    await em.flush()
    await reassign(context, [meeting.id])
    return { appeal, errors: [] }
  }
}
