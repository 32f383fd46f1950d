import { dayOf, whyNotLiftHold } from '@esep/law'
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
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { refused } from '../user-error.ts'
import { holdOf, holds } from './find.ts'
import { HoldPayload } from './hold-payload.ts'

@InputType()
class HoldLiftInput extends ActInput {
  @Field(() => ID)
  readonly holdId!: string
}

@ObjectType()
class HoldLiftPayload extends HoldPayload {}

/** Ending a hold (¶32). */
@Resolver()
export class HoldLift {
  @Mutation(() => HoldLiftPayload, {
    description:
      'Lifts a hold: what it kept beyond its time goes in the next night, unless something else keeps it (¶32).',
  })
  @UseMiddleware(acts(holds))
  async holdLift(
    @Arg('input', () => HoldLiftInput) input: HoldLiftInput,
    @Ctx() context: InternalContext,
  ): Promise<HoldLiftPayload> {
    const { em, actor, now: at, policy } = context
    const seen = await holdOf(context, input.holdId)
    const asked = { meetingId: seen.meeting.id }
    const meeting = await meetingHeldStill(context, asked, { evenPurged: true })
    const hold = await em.refreshOrFail(seen)

    const liftedOn = hold.liftedAt && dayOf(hold.liftedAt, policy)
    const problems = whyNotLiftHold(meeting, { actor, liftedOn })
    if (problems.length > 0) return refused(problems)

    hold.lift({ at, by: actor.id })
    await em.flush()
    return { hold, errors: [] }
  }
}
