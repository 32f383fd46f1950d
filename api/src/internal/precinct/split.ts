import { type Day, whyNotSplit } from '@esep/law'
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
import { DayScalar } from '../../shared/scalars.ts'
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { refused, UserError } from '../user-error.ts'
import { redrawn } from './find.ts'
import { managedPrecincts } from './managed.ts'
import { Precinct } from './precinct.entity.ts'
import { redraw } from './redraw.ts'
import { redrawingOf } from './redrawing.ts'
import { SuccessorInput, successorsOf } from './successor.input.ts'

@InputType()
class PrecinctSplitInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The same id again gives the same precincts and does nothing more.',
  })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly precinctId!: string

  @Field(() => [SuccessorInput], { description: 'Two or more.' })
  readonly successors!: readonly SuccessorInput[]

  @Field(() => DayScalar, { description: 'The first day on which it is so.' })
  readonly from!: Day
}

@ObjectType()
class PrecinctSplitPayload {
  @Field(() => [Precinct], { nullable: true, description: 'What there is from that day on.' })
  readonly precincts?: readonly Precinct[] | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Splitting a precinct (¶26). */
@Resolver()
export class PrecinctSplit {
  @Mutation(() => PrecinctSplitPayload, {
    description:
      'Splits a precinct from a day on; it keeps its page and history, and its appointments end (¶26).',
  })
  @UseMiddleware(acts(redrawn))
  async precinctSplit(
    @Arg('input', () => PrecinctSplitInput) input: PrecinctSplitInput,
    @Ctx() context: InternalContext,
  ): Promise<PrecinctSplitPayload> {
    const { from } = input
    const reach = await managedPrecincts(context, [input.precinctId])
    const asked = { reach, from, successors: successorsOf(input.successors) }

    const problems = whyNotSplit(reach, await redrawingOf(context, asked))
    if (problems.length > 0) return refused(problems)

    return { precincts: await redraw(context, asked), errors: [] }
  }
}
