import { boundsOf } from '@esep/geography'
import type { EntityManager } from '@mikro-orm/core'
import type { BorderRow } from '../../internal/precinct/borders.ts'
import { publishedPrecinct } from '../../internal/precinct/published-precinct.ts'
import { PublishedHouseRange } from '../../public/precinct/house-range.entity.ts'
import { PublishedPrecinct } from '../../public/precinct/precinct.entity.ts'
import { PublishedTerritory } from '../../public/territory/territory.entity.ts'
import type { Era } from './era.ts'
import type { Force } from './force/force.ts'
import type { TerritoryGround } from './ground.ts'

/** The neighbours of each precinct, by id. */
export type Neighbours = ReadonlyMap<string, readonly string[]>

/** Which precincts share a stretch of border, by the rows that staff plan joint meetings by. */
export function neighboursBy(borders: readonly BorderRow[]): Neighbours {
  const edges = borders.filter(({ shares }) => shares === 'edge')
  const grouped = Map.groupBy(edges, ({ precinct }) => precinct)
  return new Map([...grouped].map(([id, found]) => [id, found.map(({ neighbour }) => neighbour)]))
}

/** What residents read of the country's territories. */
export function publishedTerritories(
  em: EntityManager,
  territories: readonly TerritoryGround[],
): PublishedTerritory[] {
  return territories.map(({ kato, level, parentKato, kk, ru, en, outline }) =>
    em.create(PublishedTerritory, {
      kato,
      level,
      parentKato,
      name: { kk, ru, en },
      outline,
      ...(outline && boundsOf(outline)),
    }),
  )
}

/** What residents read of the precincts. */
export function publishedPrecincts(
  em: EntityManager,
  force: Force,
  { era, neighbours }: { era: Era; neighbours: Neighbours },
): PublishedPrecinct[] {
  const appointments = Map.groupBy(force.appointments, ({ precinct }) => precinct.id)
  return [...force.posts.values()].map(({ precinct, district, body, point }) => {
    const { id, number, phone, receptionHours, outline, validFrom, recordedSince } = precinct
    const facts = {
      id,
      number,
      districtKato: district.kato,
      regionKato: district.region.unwrap().kato,
      policeBodyName: body.name,
      point,
      phone,
      receptionHours,
      outline,
      validFrom,
      validUntil: null,
      successorIds: [],
      recordedSince,
      neighbourIds: neighbours.get(id) ?? [],
      appointments: (appointments.get(id) ?? []).map(({ kind, since, until, staff }) => ({
        kind,
        since,
        until,
        staff: staff.unwrap(),
      })),
    }
    return em.create(PublishedPrecinct, publishedPrecinct(facts, era.today))
  })
}

/** The houses of the precincts, as residents search for them. */
export function publishedHouseRanges(
  em: EntityManager,
  { houseRanges }: Force,
): PublishedHouseRange[] {
  return houseRanges.map(({ precinct, ...range }) =>
    em.create(PublishedHouseRange, { ...range, precinctId: precinct.id }),
  )
}
