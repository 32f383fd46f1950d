import type { EntityManager } from '@mikro-orm/core'
import type { District } from '../../../internal/precinct/district.entity.ts'
import { HouseRange } from '../../../internal/precinct/house-range.entity.ts'
import { Precinct } from '../../../internal/precinct/precinct.entity.ts'
import type { PrecinctPoint } from '../../../internal/precinct/precinct-point.entity.ts'
import type { PrecinctGround } from '../ground.ts'
import type { Random } from '../random.ts'
import type { Life } from './life.ts'

interface Given {
  readonly ground: PrecinctGround
  readonly district: District
  readonly point: PrecinctPoint
  readonly life: Life
}

/** A precinct with its borders, phone and reception hours. */
export function precinctOf(
  em: EntityManager,
  random: Random,
  { ground, district, point, life }: Given,
): Precinct {
  const own = random.of('precinct', ground.number)
  const two = String(ground.number % 100).padStart(2, '0')
  return em.create(
    Precinct,
    {
      id: own.uuid(),
      point,
      number: ground.number,
      district,
      outline: ground.outline,
      ...life,
      phone: `8 727 000 ${String(Math.floor(ground.number / 100)).padStart(2, '0')} ${two}`,
      receptionHours: [
        { weekday: 2, from: '18:00', until: '20:00' },
        { weekday: 4, from: '18:00', until: '20:00' },
        { weekday: 6, from: '10:00', until: '12:00' },
      ],
    },
    { persist: false },
  )
}

/** The houses of a precinct. */
export function houseRangesOf(
  em: EntityManager,
  random: Random,
  { ground, precinct }: { ground: PrecinctGround; precinct: Precinct },
): HouseRange[] {
  const own = random.of('ranges', ground.number)
  return ground.ranges.map((range) =>
    em.create(HouseRange, { id: own.uuid(), precinct, ...range }, { persist: false }),
  )
}
