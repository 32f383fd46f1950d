import { type Day, whyNotMerge } from '@esep/law'
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
import { bordersAmong } from './borders.ts'
import { redrawn } from './find.ts'
import { managedPrecincts } from './managed.ts'
import { Precinct } from './precinct.entity.ts'
import { redraw } from './redraw.ts'
import { redrawingOf } from './redrawing.ts'
import { SuccessorInput, successorsOf } from './successor.input.ts'

@InputType()
class PrecinctMergeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The same id again gives the same precincts and does nothing more.',
  })
  readonly requestId?: string | null

  @Field(() => [ID], { description: 'Two or more.' })
  readonly precinctIds!: readonly string[]

  @Field(() => SuccessorInput)
  readonly successor!: SuccessorInput

  @Field(() => DayScalar, { description: 'The first day on which it is so.' })
  readonly from!: Day
}

@ObjectType()
class PrecinctMergePayload {
  @Field(() => [Precinct], { nullable: true, description: 'What there is from that day on.' })
  readonly precincts?: readonly Precinct[] | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Merging precincts (¶26). */
@Resolver()
export class PrecinctMerge {
  @Mutation(() => PrecinctMergePayload, {
    description:
      'Makes one precinct of several that adjoin from a day on; they keep their pages and history, and their appointments end (¶26).',
  })
  @UseMiddleware(acts(redrawn))
  async precinctMerge(
    @Arg('input', () => PrecinctMergeInput) input: PrecinctMergeInput,
    @Ctx() context: InternalContext,
  ): Promise<PrecinctMergePayload> {
    const { em, policy } = context
    const { from } = input
    const reach = await managedPrecincts(context, input.precinctIds)
    const asked = { reach, from, successors: successorsOf([input.successor]) }
    const borders = await bordersAmong(em, reach.precinctIds)

    const redrawing = await redrawingOf(context, asked)
    const problems = whyNotMerge(reach, { ...redrawing, borders }, policy)
    if (problems.length > 0) return refused(problems)

    return { precincts: await redraw(context, asked), errors: [] }
  }
}
