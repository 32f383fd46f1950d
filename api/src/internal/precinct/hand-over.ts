import { randomUUID } from 'node:crypto'
import type { InternalContext } from '../context.ts'
import { HandOver } from './hand-over.entity.ts'
import type { Precinct } from './precinct.entity.ts'
import type { PrecinctPoint } from './precinct-point.entity.ts'

interface Kept {
  readonly meetings: number
  readonly videos: number
  readonly held: number
}

/** Moves a precinct to a point of another police body, and keeps on record which materials passed with it (¶32). */
export async function handOver(
  { em, actor, now, today }: InternalContext,
  precinct: Precinct,
  to: PrecinctPoint,
): Promise<HandOver> {
  const from = precinct.point.unwrap()
  const [kept] = await em.execute<Kept[]>(keptOf, [precinct.id])
  Object.assign(precinct, { point: to })
  return em.create(HandOver, {
    id: randomUUID(),
    precinct,
    fromBody: from.body,
    toBody: to.body,
    on: today,
    ...(kept ?? { meetings: 0, videos: 0, held: 0 }),
    recordedAt: now,
    by: actor.id,
  })
}

/** What there still is of the meetings of a precinct: of those that were held or of which something is held back, and that were not purged whole. */
const keptOf = `
  with kept as (
    select meeting.id, meeting.purged_at
      from internal.meeting_precinct part
      join internal.meeting on meeting.id = part.meeting_id
     where part.precinct_id = ?
       and (meeting.held_at is not null or exists (
         select from internal.material_hold hold where hold.meeting_id = meeting.id and hold.lifted_at is null
       ))
       and coalesce((
         select purge.held_back <> '[]' from internal.purge
          where purge.meeting_id = meeting.id order by purge.turn desc limit 1
       ), true)
  )
  select (select count(*)::int from kept) as meetings,
         (select count(*)::int from internal.video join kept on kept.id = video.meeting_id
           where video.state = 'kept' and kept.purged_at is null) as videos,
         (select count(*)::int from internal.material_hold hold join kept on kept.id = hold.meeting_id
           where hold.lifted_at is null) as held`
