import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { GeoJsonScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { Bounds, Point } from '../point.ts'
import { PublishedTerritory } from '../territory/territory.entity.ts'
import { territoryByKato } from '../territory/territory.loader.ts'
import { PoliceBody } from './police-body.ts'
import { PublishedPrecinct } from './precinct.entity.ts'
import { outlineOfPrecinct, precinctById } from './precinct.loader.ts'

/** Where a precinct lies, and what it belongs to. */
@Resolver(() => PublishedPrecinct)
export class PrecinctPlaceResolver {
  @FieldResolver(() => PublishedTerritory, { description: 'The district in which it lies.' })
  district(
    @Root() { districtKato }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedTerritory | null> {
    return loader(territoryByKato).load(districtKato)
  }

  @FieldResolver(() => PublishedTerritory, { description: 'The region in which it lies.' })
  region(
    @Root() { regionKato }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedTerritory | null> {
    return loader(territoryByKato).load(regionKato)
  }

  @FieldResolver(() => PoliceBody, { description: 'The police body to which it belongs.' })
  policeBody(@Root() { policeBodyName }: PublishedPrecinct): PoliceBody {
    return { name: policeBodyName }
  }

  @FieldResolver(() => GeoJsonScalar, {
    description: 'Its outline as a GeoJSON feature with its id and number.',
  })
  async outline(
    @Root() { id, number, districtKato }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<object> {
    const found = await loader(outlineOfPrecinct).load(id)
    const properties = { id, number, kato: districtKato }
    return { type: 'Feature', id, properties, geometry: found?.outline ?? null }
  }

  @FieldResolver(() => Point, { description: 'A point well inside it.' })
  centre(@Root() { latitude, longitude }: PublishedPrecinct): Point {
    return { latitude, longitude }
  }

  @FieldResolver(() => Bounds, { description: 'The box around it.' })
  bounds(@Root() { south, west, north, east }: PublishedPrecinct): Bounds {
    return { south, west, north, east }
  }

  @FieldResolver(() => [PublishedPrecinct], {
    description: 'The precincts that share a border with it.',
  })
  async neighbours(
    @Root() { neighbourIds }: PublishedPrecinct,
    @Ctx() context: PublicContext,
  ): Promise<PublishedPrecinct[]> {
    return standing(await loadedIn(neighbourIds, context), context)
  }

  @FieldResolver(() => [PublishedPrecinct], {
    description: 'The precincts to which its ground went; empty while it is.',
  })
  successors(
    @Root() { successorIds }: PublishedPrecinct,
    @Ctx() context: PublicContext,
  ): Promise<PublishedPrecinct[]> {
    return loadedIn(successorIds, context)
  }
}

async function loadedIn(
  ids: readonly string[],
  { loader }: PublicContext,
): Promise<PublishedPrecinct[]> {
  const found = await Promise.all(ids.map((id) => loader(precinctById).load(id)))
  return found.filter((precinct) => precinct !== null)
}

function standing(
  precincts: readonly PublishedPrecinct[],
  { today }: PublicContext,
): PublishedPrecinct[] {
  return precincts.filter(
    ({ validFrom, validUntil }) =>
      validFrom <= today && (validUntil === null || today < validUntil),
  )
}
