import type { Day } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PublishedPrecinct } from '../../public/precinct/precinct.entity.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctBorder } from './precinct-border.entity.ts'
import { PrecinctSuccession } from './precinct-succession.entity.ts'
import { publishedPrecinct } from './published-precinct.ts'

/** Writes what residents read of these precincts `today`, in the transaction of the act (¶25). */
export async function publishPrecincts(
  em: EntityManager,
  ids: readonly string[],
  today: Day,
): Promise<void> {
  if (ids.length === 0) return

  const wanted = [...new Set(ids)]
  const precincts = await em.find(
    Precinct,
    { id: { $in: wanted } },
    {
      populate: ['outline', 'district', 'point.body', 'appointments.staff'],
      refresh: true,
    },
  )
  const borders = await em.find(PrecinctBorder, { precinct: { $in: wanted }, shares: 'edge' })
  const successions = await em.find(PrecinctSuccession, { predecessor: { $in: wanted } })
  await em.upsertMany(
    PublishedPrecinct,
    precincts.map((precinct) => rowOf(precinct, { borders, successions, today })),
  )
}

interface Around {
  readonly borders: readonly PrecinctBorder[]
  readonly successions: readonly PrecinctSuccession[]
  readonly today: Day
}

function rowOf(precinct: Precinct, { borders, successions, today }: Around): PublishedPrecinct {
  const { id, number, phone, receptionHours, outline, validFrom, validUntil } = precinct
  const { recordedSince, district, point } = precinct
  const place = point.unwrap()
  const facts = { id, number, phone, receptionHours, outline, validFrom, validUntil, recordedSince }
  return publishedPrecinct(
    {
      ...facts,
      districtKato: district.unwrap().kato,
      regionKato: district.unwrap().region.unwrap().kato,
      policeBodyName: place.body.unwrap().name,
      point: place,
      neighbourIds: borders
        .filter(({ precinct: of }) => of.id === id)
        .map(({ neighbour }) => neighbour.id),
      successorIds: successions
        .filter(({ predecessor }) => predecessor.id === id)
        .map(({ precinct: successor }) => successor.id),
      appointments: precinct.appointments.getItems().map(({ kind, since, until, staff }) => ({
        kind,
        since,
        until,
        staff: staff.unwrap(),
      })),
    },
    today,
  )
}
