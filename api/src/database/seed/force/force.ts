import type { EntityManager } from '@mikro-orm/core'
import { District } from '../../../internal/precinct/district.entity.ts'
import type { HouseRange } from '../../../internal/precinct/house-range.entity.ts'
import type { PoliceBody } from '../../../internal/precinct/police-body.entity.ts'
import type { Precinct } from '../../../internal/precinct/precinct.entity.ts'
import type { PrecinctPoint } from '../../../internal/precinct/precinct-point.entity.ts'
import { PrecinctSuccession } from '../../../internal/precinct/precinct-succession.entity.ts'
import { Region } from '../../../internal/precinct/region.entity.ts'
import type { Appointment } from '../../../internal/staff/appointment.entity.ts'
import type { Staff } from '../../../internal/staff/staff.entity.ts'
import type { Era } from '../era.ts'
import type { PrecinctGround, TerritoryGround } from '../ground.ts'
import type { Random } from '../random.ts'
import { livesOf } from './life.ts'
import { pointNumber, policeBody, policePoint } from './police.ts'
import { appointmentsOf, type Post, postsOf } from './post.ts'
import { houseRangesOf, precinctOf } from './precinct.ts'

/** The police of the demonstration: its places, precincts and people. */
export interface Force {
  readonly regions: readonly Region[]
  readonly districts: readonly District[]
  readonly bodies: readonly PoliceBody[]
  readonly points: readonly PrecinctPoint[]
  readonly precincts: readonly Precinct[]
  readonly successions: readonly PrecinctSuccession[]
  readonly houseRanges: readonly HouseRange[]
  readonly staff: readonly Staff[]
  readonly appointments: readonly Appointment[]
  /** Each precinct with those who work for it, by the precinct's number. */
  readonly posts: ReadonlyMap<number, Post>
}

interface Given {
  readonly territories: readonly TerritoryGround[]
  readonly grounds: readonly PrecinctGround[]
  readonly era: Era
}

/** Sets up the police on its ground. */
export function forceOf(
  em: EntityManager,
  random: Random,
  { territories, grounds, era }: Given,
): Force {
  const regions = named(territories, 'REGION', ({ kato, kk, ru }) =>
    em.create(Region, { kato, name: { kk, ru } }, { persist: false }),
  )
  const districts = named(territories, 'DISTRICT', ({ kato, kk, ru, parentKato }) =>
    em.create(
      District,
      { kato, name: { kk, ru }, region: found(regions, parentKato ?? '') },
      { persist: false },
    ),
  )

  const bodies = new Map<string, PoliceBody>()
  const points = new Map<string, PrecinctPoint>()
  const lives = livesOf(grounds, era)
  const places = grounds.map((ground) => {
    const district = found(districts, ground.districtKato)
    const body = once(bodies, district.kato, () => policeBody(em, random, district))
    const key = `${district.kato} ${pointNumber(ground)}`
    const point = once(points, key, () => policePoint(em, random, { ground, body }))
    const life = found(lives, ground.number)
    const precinct = precinctOf(em, random, { ground, district, point, life })
    return { ground, district, body, point, precinct, life }
  })

  const posts = postsOf(em, random, { places, era })
  return {
    regions: [...regions.values()],
    districts: [...districts.values()],
    bodies: [...bodies.values()],
    points: [...points.values()],
    precincts: places.map(({ precinct }) => precinct),
    successions: successionsOf(em, posts),
    houseRanges: places
      .filter(({ life }) => life.validUntil === null)
      .flatMap((place) => houseRangesOf(em, random, place)),
    staff: [...new Set([...posts.values()].flatMap(({ everybody }) => everybody))],
    appointments: [...posts.values()].flatMap((post) => appointmentsOf(em, random, { post, era })),
    posts,
  }
}

function named<Entity>(
  territories: readonly TerritoryGround[],
  level: TerritoryGround['level'],
  make: (territory: TerritoryGround) => Entity,
): Map<string, Entity> {
  const those = territories.filter((territory) => territory.level === level)
  return new Map(those.map((territory) => [territory.kato, make(territory)]))
}

/** Who has the ground of a precinct that was split (¶26). */
function successionsOf(em: EntityManager, posts: ReadonlyMap<number, Post>): PrecinctSuccession[] {
  return [...posts.values()].flatMap(({ ground, precinct: predecessor }) =>
    ground.successors.map((number) => {
      const { precinct } = found(posts, number)
      return em.create(PrecinctSuccession, { precinct, predecessor }, { persist: false })
    }),
  )
}

function found<Key, Found>(among: ReadonlyMap<Key, Found>, key: Key): Found {
  const one = among.get(key)
  if (!one) throw new Error(`the demonstration has no ${key}`)
  return one
}

function once<Entity>(entities: Map<string, Entity>, key: string, make: () => Entity): Entity {
  const entity = entities.get(key) ?? make()
  entities.set(key, entity)
  return entity
}
