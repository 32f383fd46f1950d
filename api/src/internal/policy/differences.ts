import { type Day, differences, type Editions, type Quarter, quarterOf } from '@esep/law'
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql'
import { firstOf } from '../../shared/connection.ts'
import { DayScalar, QuarterScalar } from '../../shared/scalars.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { factsOf } from '../finding/facts/facts.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { servedBy } from '../precinct/served-by.ts'
import { differenceIn, PolicyDifference } from './policy-difference.ts'
import { PolicyInput, type Reading, readAs } from './reading.ts'

@ArgsType()
class DifferencesArgs {
  @Field(() => PolicyInput)
  readonly policy!: Partial<Reading>

  @Field(() => DayScalar, { description: 'From which day on it would be read so.' })
  readonly since!: Day

  @Field(() => QuarterScalar, { nullable: true, description: 'The present one where not given.' })
  readonly quarter?: Quarter | null

  @Field(() => Int, { nullable: true, description: 'How many, at most 100.' })
  readonly first?: number | null
}

/** What another reading of the order would change. */
@Resolver()
export class PolicyDifferencesQuery {
  @Query(() => [PolicyDifference], {
    description:
      'Which verdicts of the precincts that who asks serves would differ, had the order been read so from a day on; nothing is changed by asking.',
  })
  async policyDifferences(
    @Args(() => DifferencesArgs) asked: DifferencesArgs,
    @Ctx() { em, actor, today, policy, editions }: InternalContext,
  ): Promise<PolicyDifference[]> {
    const quarter = asked.quarter ?? quarterOf(today)
    const precincts = await em.find(Precinct, servedBy(actor), {
      orderBy: { number: 'asc', id: 'asc' },
    })
    const byId = new Map(precincts.map((precinct) => [precinct.id, precinct]))
    const cells = precincts.map(({ id }) => ({ precinctId: id, quarter }))
    const other = readOtherwise(editions, asked.since, readAs(asked.policy, policy))

    const facts = await factsOf(askIn(em), cells, policy)
    const inOrder = new Map(facts.map((one) => [one.precinctId, one]))
    return precincts
      .flatMap(({ id }) => inOrder.get(id) ?? [])
      .flatMap((one) => {
        const precinct = byId.get(one.precinctId)
        const found = differences(one, { editions, other }, today)
        return precinct ? found.flatMap((each) => differenceIn(precinct, quarter, each)) : []
      })
      .slice(0, firstOf(asked.first ?? null))
  }
}

/** The readings as they would be: up to the day as they are, from it on the other one. */
function readOtherwise(
  editions: Editions,
  since: Day,
  policy: Editions[number]['policy'],
): Editions {
  const [first, ...later] = editions
  const otherwise = { since, edition: 'otherwise', policy, toBeConfirmed: true }
  if (since <= first.since) return [otherwise]
  return [first, ...later.filter((held) => held.since < since), otherwise]
}
