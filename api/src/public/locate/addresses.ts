import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { badInput, firstOf } from '../../shared/connection.ts'
import type { PublicContext } from '../context.ts'
import { AddressMatch } from './address-match.ts'

const longestText = 200

/** Precincts by an address. */
@Resolver()
export class AddressesQuery {
  @Query(() => [AddressMatch], {
    description:
      'Streets and houses like what is typed, in Kazakh, Russian or Latin letters, the best first; it is not kept.',
  })
  async addresses(
    @Arg('text', () => String, { description: 'Street and house, as people write them.' })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'How many, at most 100.',
    })
    first: number | null,
    @Ctx() { ground, today }: PublicContext,
  ): Promise<AddressMatch[]> {
    if (text.length > longestText) throw badInput(`"text" is at most ${longestText} letters long`)

    const most = firstOf(first ?? 10)
    const { addresses } = await ground.current(today)
    return addresses
      .match(text, most)
      .flatMap(({ street, house, precinctIds, score }) =>
        precinctIds.map((precinctId) => ({ name: street, house, exact: score === 1, precinctId })),
      )
      .slice(0, most)
  }
}
