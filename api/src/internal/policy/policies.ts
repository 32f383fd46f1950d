import { Ctx, Query, Resolver } from 'type-graphql'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { PolicyEdition, policyEditions } from './policy-edition.ts'

/** How the order was and is read. */
@Resolver()
export class PoliciesQuery {
  @Query(() => [PolicyEdition], {
    description: 'Every reading of the order that was adopted, the first first.',
  })
  policies(@Ctx() { em }: InternalContext): Promise<PolicyEdition[]> {
    return policyEditions(askIn(em))
  }
}
