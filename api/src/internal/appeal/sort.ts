import { whyNotSort } from '@esep/law'
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
import { calendarHeldStill } from '../days-off/calendar.ts'
import { refused } from '../user-error.ts'
import { AppealPayload } from './appeal-payload.ts'
import { appealOf, appeals } from './find.ts'
import { forwardTermOf } from './forward-term.ts'
import { partsOf } from './part.ts'

@InputType()
class AppealSortInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => Boolean, { description: 'Whether it is for the police; if not, it is forwarded.' })
  readonly forPolice!: boolean
}

@ObjectType()
class AppealSortPayload extends AppealPayload {}

/** Saying whose an appeal is. */
@Resolver()
export class AppealSort {
  @Mutation(() => AppealSortPayload, {
    description:
      'Says that an appeal is not for the police, before it is forwarded: that is due within three working days of its receipt; or that it is theirs after all. The police owe the answer until it is forwarded (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealSort(
    @Arg('input', () => AppealSortInput) input: AppealSortInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealPayload> {
    const { em, actor } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const parts = (await partsOf(em, appeal)).length

    const problems = whyNotSort(meeting, { actor, appeal, parts })
    if (problems.length > 0) return refused(problems)

    const going = { appeal, meeting, part: null }
    appeal.sort(input.forPolice ? null : await forwardTermOf(context, going, calendar))
    await em.flush()
    return { appeal, errors: [] }
  }
}
