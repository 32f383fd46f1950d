import type { Day, Reach, Service } from '@esep/law'
import type { Known } from '@esep/redaction'
import type { Ref } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { fullName } from '../staff/person-name.ts'
import type { Staff } from '../staff/staff.entity.ts'
import { Precinct } from './precinct.entity.ts'

/** Precincts and whom a meeting of them concerns. */
export interface Precincts extends Reach {
  readonly all: readonly Precinct[]
}

/** The precincts with these ids, their points and who serves in them; throws {@link NotThere} where one does not exist. */
export async function precinctsOf(
  { em }: InternalContext,
  ids: readonly string[],
): Promise<Precincts> {
  const wanted = [...new Set(ids)]
  if (!wanted.every(isUuid)) throw new NotThere()
  const all = await em.find(
    Precinct,
    { id: { $in: wanted } },
    { populate: ['point', 'appointments.staff'], orderBy: { number: 'asc' } },
  )
  if (all.length < wanted.length) throw new NotThere()

  const points = all.map(({ point }) => point.unwrap())
  return {
    all,
    precinctIds: all.map(({ id }) => id),
    pointIds: [...new Set(points.map(({ id }) => id))],
    bodyIds: [...new Set(points.map(({ body }) => body.id))],
  }
}

/** Who and what may be named in a text for the public at once about these precincts: whoever serves there, and their points. */
export function knownIn({ all }: Precincts): Partial<Known> {
  const appointed = all.flatMap(({ appointments }) => appointments.getItems())
  const officers = appointed.map(({ staff }) => staff.unwrap())
  const points = all.map(({ point }) => point.unwrap())
  return {
    officers: officers.flatMap(({ name }) => [fullName(name.kk), fullName(name.ru)]),
    places: points
      .flatMap(({ name, address }) => [name, address])
      .flatMap((place) => (place ? [place.kk, place.ru] : [])),
  }
}

/** Who serves in a precinct on a day: whoever acts before whoever holds the post; null while it is vacant. */
export function servingOn(day: Day, { appointments }: Precinct): Ref<Staff> | null {
  const serving = appointments.getItems().filter((appointment) => serves(appointment, day))
  const one =
    serving.find(({ kind }) => kind === 'acting') ??
    serving.find(({ kind }) => kind === 'permanent')
  return one?.staff ?? null
}

/** Whether an appointment is held on a day. */
export function serves({ since, until }: Service, day: Day): boolean {
  return since <= day && (until === null || day < until)
}
