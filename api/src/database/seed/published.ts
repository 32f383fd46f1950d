import { boundsOf } from '@esep/geography'
import type { EntityManager } from '@mikro-orm/core'
import { type BorderRow, borderRows } from '../../internal/precinct/borders.ts'
import type { Precinct } from '../../internal/precinct/precinct.entity.ts'
import { publishedPrecinct } from '../../internal/precinct/published-precinct.ts'
import { PublishedHouseRange } from '../../public/precinct/house-range.entity.ts'
import { PublishedPrecinct } from '../../public/precinct/precinct.entity.ts'
import { PublishedTerritory } from '../../public/territory/territory.entity.ts'
import type { Era } from './era.ts'
import type { Force } from './force/force.ts'
import type { TerritoryGround } from './ground.ts'

/** The neighbours of each precinct, by id. */
export type Neighbours = ReadonlyMap<string, readonly string[]>

/** Where borders meet of precincts that existed on the same days: none meets those that have its ground now. */
export function bordersIn({ precincts }: Force): BorderRow[] {
  const lives = new Map(precincts.map((precinct) => [precinct.id, precinct]))
  return borderRows(precincts).filter(({ precinct, neighbour }) =>
    isTogether(lives.get(precinct), lives.get(neighbour)),
  )
}

type Lived = Pick<Precinct, 'validFrom' | 'validUntil'>

function isTogether(one: Lived | undefined, other: Lived | undefined): boolean {
  return !!one && !!other && beginsBefore(one, other) && beginsBefore(other, one)
}

function beginsBefore({ validFrom }: Lived, { validUntil }: Lived): boolean {
  return validUntil === null || validFrom < validUntil
}

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
  const successors = successorsIn(force)
  return [...force.posts.values()].map(({ precinct, district, body, point }) => {
    const { id, number, phone, receptionHours, outline } = precinct
    const { validFrom, validUntil, recordedSince } = precinct
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
      validUntil,
      successorIds: successors.get(id) ?? [],
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

function successorsIn({ successions }: Force): ReadonlyMap<string, string[]> {
  const grouped = Map.groupBy(successions, ({ predecessor }) => predecessor.id)
  return new Map(
    [...grouped].map(([id, found]) => [id, found.map(({ precinct }) => precinct.id)] as const),
  )
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
