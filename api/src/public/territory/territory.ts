import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { KatoScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { PublishedTerritory } from './territory.entity.ts'
import { territoryByKato } from './territory.loader.ts'

/** A territory by its code. */
@Resolver()
export class TerritoryQuery {
  @Query(() => PublishedTerritory, {
    nullable: true,
    description: 'The country, a region or a district; null where no such code is on record.',
  })
  territory(
    @Arg('kato', () => KatoScalar, { description: 'Its code; nine zeros are the country.' })
    kato: string,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedTerritory | null> {
    return loader(territoryByKato).load(kato)
  }
}
