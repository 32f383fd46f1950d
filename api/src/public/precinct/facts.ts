import { type Sql, sql } from '../sql.ts'

/** The next announced meeting of a precinct, if there is one: today's still counts. */
export function nextMeeting(precinctId: Sql, today: string): Sql {
  return sql`
    select m.*
      from public_record.meeting_precinct mp
      join public_record.meeting m on m.id = mp.meeting_id
     where mp.precinct_id = ${precinctId} and m.day >= ${today} and m.status in ('ANNOUNCED', 'MOVED')
     order by m.starts_at, m.id
     limit 1`
}

/** Whether no report of a precinct is on record; of a joint meeting only its own inspector's counts (¶27). */
export function neverReported(precinctId: Sql): Sql {
  return sql`not exists (
    select from public_record.meeting m
      join public_record.meeting_precinct mp on mp.meeting_id = m.id
     where mp.precinct_id = ${precinctId} and mp.reported and m.status in ('HELD', 'PUBLISHED')
  )`
}
