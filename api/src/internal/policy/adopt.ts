import { type Day, policyOn, quarterOf, whyNotAdopt } from '@esep/law'
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
import { acts, type Subject } from '../act.ts'
import { askIn } from '../ask.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { judgeFrom } from '../finding/judge-from.ts'
import { refused, UserError } from '../user-error.ts'
import { readEditions } from './editions.ts'
import { PolicyEdition, policyEditions } from './policy-edition.ts'
import { PolicyInput, type Reading, readAs } from './reading.ts'

@InputType()
class PolicyAdoptInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => String, { description: 'Its name: Latin letters, digits, dots and hyphens.' })
  readonly edition!: string

  @Field(() => DayScalar, { description: 'The first day on which it holds; a day to come.' })
  readonly since!: Day

  @Field(() => PolicyInput)
  readonly policy!: Partial<Reading>

  @Field(() => BilingualInput)
  readonly reason!: BilingualInput
}

@ObjectType()
class PolicyAdoptPayload {
  @Field(() => PolicyEdition, { nullable: true })
  readonly policy?: PolicyEdition | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

const readings: Subject = { key: 'policy', find: findReading }

/** Adopting a reading of the order. */
@Resolver()
export class PolicyAdopt {
  @Mutation(() => PolicyAdoptPayload, {
    description:
      'Has the order read in another way from a day to come. What was due before that day stays as it was found; what is due from it on is found anew.',
  })
  @UseMiddleware(acts(readings))
  async policyAdopt(
    @Arg('input', () => PolicyAdoptInput) input: PolicyAdoptInput,
    @Ctx() context: InternalContext,
  ): Promise<PolicyAdoptPayload> {
    const { em, actor, now, today } = context
    const { since, edition, reason } = input
    await em.execute('lock table internal.policy_edition in share row exclusive mode')
    const editions = await readEditions(askIn(em))
    const policy = readAs(input.policy, policyOn(since, editions).policy)

    const problems = whyNotAdopt({ since, edition, policy }, editions, { actor, today, reason })
    if (problems.length > 0) return refused(problems)

    await em.execute(
      `insert into internal.policy_edition (since, edition, "values", reason, adopted_by, adopted_at)
       values (?, ?, ?::jsonb, ?::jsonb, ?, ?)`,
      [since, edition, JSON.stringify(policy), JSON.stringify(reason), actor.id, now],
    )
    await em.execute(
      `insert into public_record.policy_edition (since, edition, "values")
       select since, edition, "values" from internal.policy_edition where edition = ?`,
      [edition],
    )
    await judgeFrom(askIn(em), quarterOf(since), {
      now,
      today,
      editions: await readEditions(askIn(em)),
    })
    return { policy: await findReading(context, edition), errors: [] }
  }
}

async function findReading({ em }: InternalContext, id: string): Promise<PolicyEdition | null> {
  const all = await policyEditions(askIn(em))
  return all.find((edition) => edition.id === id) ?? null
}
