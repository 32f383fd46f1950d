import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar, GeoJsonScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { OfYear } from '../page.ts'
import { Bounds } from '../point.ts'
import { yearOf } from '../year.ts'
import { outlineOfTerritory, outlinesOfParts } from './outline.loader.ts'
import { PublishedTerritory } from './territory.entity.ts'
import { partsOf, precinctCount, territoryByKato, upcomingCount } from './territory.loader.ts'
import { quartersOfTerritory, TerritoryQuarter } from './territory-quarter.ts'

/** What else can be asked of a territory. */
@Resolver(() => PublishedTerritory)
export class TerritoryResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(@Root() { name }: PublishedTerritory, @InLanguage() language: Language): string {
    return name[language]
  }

  @FieldResolver(() => PublishedTerritory, {
    nullable: true,
    description: 'What it is a part of; null for the country.',
  })
  async parent(
    @Root() { parentKato }: PublishedTerritory,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedTerritory | null> {
    return parentKato ? loader(territoryByKato).load(parentKato) : null
  }

  @FieldResolver(() => [PublishedTerritory], {
    description: 'Its parts: the regions of the country, the districts of a region.',
  })
  parts(
    @Root() { kato }: PublishedTerritory,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedTerritory[]> {
    return loader(partsOf).load(kato)
  }

  @FieldResolver(() => GeoJsonScalar, {
    nullable: true,
    description: 'Its outline as a GeoJSON feature; null where none is on record.',
  })
  async outline(
    @Root() { kato }: PublishedTerritory,
    @Ctx() { loader }: PublicContext,
  ): Promise<object | null> {
    const found = await loader(outlineOfTerritory).load(kato)
    return found?.feature ?? null
  }

  @FieldResolver(() => GeoJsonScalar, {
    description:
      'Outlines of its parts as a GeoJSON feature collection: regions of the country, districts of a region, precincts of a district. Properties of a region or district: kato, level, name_kk, name_ru, name_en, upcoming; of a precinct: id, number, kato (its district), state (QuarterState of the current quarter), next_meeting_id, next_meeting (a day), next_status, next_latitude, next_longitude, never_reported.',
  })
  async outlines(
    @Root() { kato }: PublishedTerritory,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'The precincts that there were on this day; today where it is left out.',
    })
    on: string | null,
    @Ctx() { loader, today }: PublicContext,
  ): Promise<object> {
    const parts = await loader(outlinesOfParts).load({ id: kato, asked: on ?? today })
    return { type: 'FeatureCollection', features: parts.map(({ feature }) => feature) }
  }

  @FieldResolver(() => Bounds, {
    nullable: true,
    description: 'The box around it; null where no outline is on record.',
  })
  bounds(@Root() { south, west, north, east }: PublishedTerritory): Bounds | null {
    if (south === null || west === null || north === null || east === null) return null
    return { south, west, north, east }
  }

  @FieldResolver(() => Int, { description: 'How many precincts it has.' })
  async precinctCount(
    @Root() { kato }: PublishedTerritory,
    @Ctx() { loader }: PublicContext,
  ): Promise<number> {
    return (await loader(precinctCount).load(kato))?.count ?? 0
  }

  @FieldResolver(() => Int, {
    description: 'How many announced meetings are still to come, those of today among them.',
  })
  async upcomingCount(
    @Root() { kato }: PublishedTerritory,
    @Ctx() { loader }: PublicContext,
  ): Promise<number> {
    return (await loader(upcomingCount).load(kato))?.count ?? 0
  }

  @FieldResolver(() => [TerritoryQuarter], {
    description: 'What the four quarters of a year brought; empty where it has no precinct.',
  })
  quarters(
    @Root() { kato }: PublishedTerritory,
    @OfYear() year: number,
    @Ctx() { loader }: PublicContext,
  ): Promise<TerritoryQuarter[]> {
    return loader(quartersOfTerritory).load({ id: kato, asked: yearOf(year) })
  }
}
