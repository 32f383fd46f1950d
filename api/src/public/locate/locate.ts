import { Arg, Ctx, Float, Query, Resolver } from 'type-graphql'
import { badInput } from '../../shared/connection.ts'
import type { PublicContext } from '../context.ts'
import { precinctById } from '../precinct/precinct.loader.ts'
import { Location } from './location.ts'

// Metres; whoever is farther from every precinct is not beside one but elsewhere.
const beside = 5_000

/** Precincts by a point. */
@Resolver()
export class LocateQuery {
  @Query(() => Location, { description: 'The precincts at a point; it is not kept.' })
  async locate(
    @Arg('latitude', () => Float, { description: 'Degrees north.' }) latitude: number,
    @Arg('longitude', () => Float, { description: 'Degrees east.' }) longitude: number,
    @Ctx() { ground, loader, today }: PublicContext,
  ): Promise<Location> {
    if (Math.abs(latitude) > 90) throw badInput('"latitude" is from -90 to 90')
    if (Math.abs(longitude) > 180) throw badInput('"longitude" is from -180 to 180')

    const { precincts: index } = await ground.current(today)
    const { matches, inside, ambiguous } = index.locate(latitude, longitude)
    const near = matches.filter(({ metres }) => metres <= beside)
    const found = await Promise.all(near.map(({ id }) => loader(precinctById).load(id)))
    return { precincts: found.filter((precinct) => precinct !== null), inside, ambiguous }
  }
}
