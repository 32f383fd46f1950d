import type { EntityManager } from '@mikro-orm/postgresql'
import { askIn } from '../ask.ts'
import { MaterialHold } from '../hold/material-hold.entity.ts'
import { MeetingPrecinct } from '../meeting/meeting-precinct.entity.ts'
import { HandOver } from '../precinct/hand-over.entity.ts'
import { PoliceBody } from '../precinct/police-body.entity.ts'
import { materialsOf, type StoredMaterials } from './due.ts'

/** What is on record of the keeping of a meeting's materials. */
export interface KeepingFacts {
  readonly materials: StoredMaterials
  readonly custodians: readonly PoliceBody[]
  readonly handOvers: readonly HandOver[]
  readonly holds: readonly MaterialHold[]
}

/** The keeping of the materials of each of these meetings, in a fixed number of statements. */
export async function keepingByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, KeepingFacts>> {
  const all = await materialsOf(askIn(em), meetingIds)
  const parts = await em.find(
    MeetingPrecinct,
    { meeting: { $in: [...meetingIds] } },
    { populate: ['precinct.point.body'] },
  )
  const precinctIds = [...new Set(parts.map(({ precinct }) => precinct.id))]
  const handOvers = await em.find(
    HandOver,
    { precinct: { $in: precinctIds } },
    { populate: ['fromBody', 'toBody'], orderBy: { recordedAt: 'asc' } },
  )
  const holds = await em.find(
    MaterialHold,
    { meeting: { $in: [...meetingIds] } },
    { orderBy: { placedAt: 'asc', id: 'asc' } },
  )
  return new Map(
    all.map((materials) => {
      const ofMeeting = parts.filter(({ meeting }) => meeting.id === materials.id)
      const ids = ofMeeting.map(({ precinct }) => precinct.id)
      const facts = {
        materials,
        custodians: [...new Set(ofMeeting.map(bodyOf))],
        handOvers: handOvers.filter(
          ({ precinct, on }) => ids.includes(precinct.id) && on >= materials.day,
        ),
        holds: holds.filter(({ meeting }) => meeting.id === materials.id),
      }
      return [materials.id, facts]
    }),
  )
}

function bodyOf({ precinct }: MeetingPrecinct): PoliceBody {
  return precinct.unwrap().point.unwrap().body.unwrap()
}
