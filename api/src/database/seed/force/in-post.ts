import { type Day, daysBefore } from '@esep/law'
import type { Staff } from '../../../internal/staff/staff.entity.ts'
import type { Era } from '../era.ts'
import type { PrecinctGround } from '../ground.ts'
import type { Random } from '../random.ts'
import { inLastQuarter, type Life } from './life.ts'

/** That an officer is in post in a precinct, appointed or acting, from `since` until the day before `until`. */
export interface Service {
  readonly staff: Staff
  readonly kind: 'permanent' | 'acting'
  readonly since: Day
  readonly until: Day | null
}

/** Who is in post on a day; null where the post is vacant and nobody acts. */
export function serviceOn(services: readonly Service[], day: Day): Service | null {
  return (
    services.find(({ since, until }) => since <= day && (until === null || day < until)) ?? null
  )
}

/** Precincts whose post is vacant: in the first ones nobody acts, in the others a neighbour does. */
export const unserved: readonly number[] = [13, 77]
const stoodInFor = [6, 52, 99, 134]

/** Precincts whose officers took each other's place in the middle of last quarter. */
const exchanged: ReadonlyMap<number, number> = new Map([
  [30, 34],
  [34, 30],
])

/** A precinct whose new officer served for twelve days of last quarter, after three weeks without anybody. */
const takenOver = 36

/** Whether nobody is appointed to a precinct. */
export function isVacant({ number }: Pick<PrecinctGround, 'number'>): boolean {
  return unserved.includes(number) || stoodInFor.includes(number)
}

interface Crew {
  /** The officer of a precinct; null where the post is vacant or there is no such precinct. */
  officerOf(number: number): Staff | null
  /** An officer who came later. */
  newcomer(): Staff
}

interface Served {
  readonly ground: PrecinctGround
  readonly life: Life
  readonly era: Era
}

/** Who was in post in a precinct, and when, since some years or since the precinct exists. */
export function servicesIn(
  random: Random,
  { officerOf, newcomer }: Crew,
  { ground, life, era }: Served,
): Service[] {
  const { number, successors } = ground
  const since =
    life.validFrom > era.recordedSince
      ? life.validFrom
      : daysBefore(life.validFrom, random.int(30, 2500))
  const until = life.validUntil
  const own = officerOf(successors[0] ?? number)
  if (!own) {
    const near = officerOf(number + 1) ?? officerOf(number - 1)
    return near && stoodInFor.includes(number)
      ? [{ staff: near, kind: 'acting', since, until }]
      : []
  }

  const first = { staff: own, kind: 'permanent', since, until } as const
  const other = officerOf(exchanged.get(number) ?? 0)
  if (other) return follow(first, { staff: other, on: inLastQuarter(era, 45) })
  if (number !== takenOver) return [first]
  const next = inLastQuarter(era, 91 - 12)
  return follow(first, { staff: newcomer(), on: next, left: daysBefore(next, 21) })
}

/** One officer until a day, and another from that day or a later one on. */
function follow(
  first: Service,
  { staff, on, left = on }: { readonly staff: Staff; readonly on: Day; readonly left?: Day },
): Service[] {
  return [
    { ...first, until: left },
    { ...first, staff, since: on },
  ]
}
