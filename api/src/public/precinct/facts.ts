import { type Sql, sql } from '../sql.ts'

/** The next meeting of each precinct that has one announced: today's still counts. */
export function nextMeetings(today: string): Sql {
  return sql`
    select distinct on (mp.precinct_id)
           mp.precinct_id, m.id, m.day, m.status, m.latitude, m.longitude
      from public_record.meeting m
      join public_record.meeting_precinct mp on mp.meeting_id = m.id
     where m.day >= ${today} and m.status in ('ANNOUNCED', 'MOVED')
     order by mp.precinct_id, m.starts_at, m.id`
}

/** Whether no report of a precinct is on record. */
export function neverReported(precinctId: Sql): Sql {
  return sql`not exists (
    select from public_record.meeting m
      join public_record.meeting_precinct mp on mp.meeting_id = m.id
     where mp.precinct_id = ${precinctId} and m.status in ('HELD', 'PUBLISHED')
  )`
}
