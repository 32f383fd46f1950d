import { whyNotStrikeAward } from '@esep/law'
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
import { publishMeeting } from '../meeting/publish.ts'
import { refused } from '../user-error.ts'
import { AwardPayload } from './award-payload.ts'
import { awardOf, awards } from './find.ts'

@InputType()
class AwardStrikeInput extends ActInput {
  @Field(() => ID)
  readonly awardId!: string
}

@ObjectType()
class AwardStrikePayload extends AwardPayload {}

/** Striking an award out that was entered by mistake (¶34). */
@Resolver()
export class AwardStrike {
  @Mutation(() => AwardStrikePayload, {
    description:
      'Strikes an award out that was entered by mistake: nobody reads of it any more, and it stays on record (¶34).',
  })
  @UseMiddleware(acts(awards))
  async awardStrike(
    @Arg('input', () => AwardStrikeInput) input: AwardStrikeInput,
    @Ctx() context: InternalContext,
  ): Promise<AwardPayload> {
    const { em, actor, now: at, policy } = context
    const { award, meeting } = await awardOf(context, input, { evenPurged: true })

    const problems = whyNotStrikeAward(meeting, { actor, isStruck: award.struckAt !== null })
    if (problems.length > 0) return refused(problems)

    award.strike({ at, by: actor.id })
    if (meeting.purgedAt !== null) award.forgetName()
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { award, errors: [] }
  }
}
