import { whyNotRestoreFinding } from '@esep/law'
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
import { askIn } from '../ask.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { precinctsOf } from '../precinct/serving.ts'
import { refused, UserError } from '../user-error.ts'
import { clearingOf } from './clearing-of.ts'
import { correctionOf, corrections } from './find.ts'
import { FindingCorrection } from './finding-correction.entity.ts'
import { doersOf } from './subject.ts'

@InputType()
class FindingRestoreInput extends ActInput {
  @Field(() => ID)
  readonly correctionId!: string

  @Field(() => BilingualInput, { description: 'Why, for whoever asks later.' })
  readonly reason!: BilingualInput
}

@ObjectType()
class FindingRestorePayload {
  @Field(() => FindingCorrection, { nullable: true })
  readonly correction?: FindingCorrection | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Taking a correction back. */
@Resolver()
export class FindingRestore {
  @Mutation(() => FindingRestorePayload, {
    description: 'Takes a correction back: what is found by the facts stands again.',
  })
  @UseMiddleware(acts(corrections))
  async findingRestore(
    @Arg('input', () => FindingRestoreInput) input: FindingRestoreInput,
    @Ctx() context: InternalContext,
  ): Promise<FindingRestorePayload> {
    const { em, actor, now } = context
    const correction = await correctionOf(context, input)
    const { precinct, meeting, withdrawnAt } = correction
    const precincts = await precinctsOf(context, [precinct.id])
    const subject = { ...correction, precinctId: precinct.id, meetingId: meeting?.id ?? null }
    const words = await clearingOf(context, precincts, subject.meetingId)
    const reason = words.clear('reason', input.reason)

    const problems = whyNotRestoreFinding(
      {
        ...precincts,
        isWithdrawn: withdrawnAt !== null,
        doers: await doersOf(askIn(em), subject),
      },
      { actor, reason: input.reason },
    )
    problems.push(...words.problems())
    if (problems.length > 0 || !reason) return refused(problems, words.spans)

    correction.withdraw({ at: now, by: actor.id, words: reason })
    await em.flush()
    return { correction, errors: [] }
  }
}
