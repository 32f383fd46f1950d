import { type Attempt, whyNotGiveUp } from '@esep/law'
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
import { refused } from '../user-error.ts'
import { noticeOf, notices } from './find.ts'
import type { Notice } from './notice.entity.ts'
import { NoticePayload } from './notice-payload.ts'

@InputType()
class NoticeGiveUpInput extends ActInput {
  @Field(() => ID)
  readonly noticeId!: string
}

@ObjectType()
class NoticeGiveUpPayload extends NoticePayload {}

/** Giving up on a notice. */
@Resolver()
export class NoticeGiveUp {
  @Mutation(() => NoticeGiveUpPayload, {
    description:
      'Says that the one who raised an appeal could not be told: after at least two attempts in vain, on different days and at different hours (¶32).',
  })
  @UseMiddleware(acts(notices))
  async noticeGiveUp(
    @Arg('input', () => NoticeGiveUpInput) input: NoticeGiveUpInput,
    @Ctx() context: InternalContext,
  ): Promise<NoticePayload> {
    const { em, actor, policy } = context
    const { notice, meeting } = await noticeOf(context, input)

    const attempts = await attemptsOf(notice)
    const problems = whyNotGiveUp(meeting, { actor, notice, attempts }, policy)
    if (problems.length > 0) return refused(problems)

    notice.state = 'UNREACHABLE'
    await em.flush()
    return { notice, errors: [] }
  }
}

/** The attempts of which the moment is known. */
async function attemptsOf({ attempts }: Notice): Promise<Attempt[]> {
  const all = await attempts.loadItems()
  return all.flatMap(({ triedAt, result }) => (triedAt ? [{ triedAt, result }] : []))
}
