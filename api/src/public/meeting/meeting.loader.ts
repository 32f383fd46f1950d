import type { PublicContext } from '../context.ts'
import { allById, allByIdFor, byId } from '../loading.ts'
import { nextMeeting } from '../precinct/facts.ts'
import { type Sql, sql } from '../sql.ts'
import type { PublishedMeeting } from './meeting.entity.ts'

/** What is read of a meeting, named m. */
export const meetingColumns: Sql = sql`
  m.id, m.status, m.day, m.starts_at, m.actual_start, m.actual_end, m.form, m.joint, m.venue, m.latitude,
  m.longitude, m.join_link, m.note, m.languages, m.notice, m.previous_starts, m.reason, m.changes, m.inspectors,
  m.invited, m.waived, m.time_basis, m.expected, m.capacity, m.assembly, m.awards`

/** Meetings by their id. */
export function meetingById({ database }: PublicContext) {
  return byId<PublishedMeeting>(
    (ids) =>
      database.rows(
        sql`select ${meetingColumns} from public_record.meeting m where m.id = any(${ids}::uuid[])`,
      ),
    ({ id }) => id,
  )
}

/** The precincts of a meeting by their numbers: their ids alone. */
export function precinctIdsOf({ database }: PublicContext) {
  return allById<{ readonly meetingId: string; readonly precinctId: string }>(
    (ids) =>
      database.rows(
        sql`select mp.meeting_id, mp.precinct_id
              from public_record.meeting_precinct mp
              join public_record.precinct p on p.id = mp.precinct_id
             where mp.meeting_id = any(${ids}::uuid[])
             order by p.number, p.id`,
      ),
    ({ meetingId }) => meetingId,
  )
}

/** The next announced meeting by precinct. */
export function nextMeetingOf({ database, today }: PublicContext) {
  return byId<PublishedMeeting & { readonly precinctId: string }>(
    (ids) =>
      database.rows(
        sql`select p.id as precinct_id, ${meetingColumns}
              from unnest(${ids}::uuid[]) as p (id)
             cross join lateral (${nextMeeting(sql`p.id`, today)}) m`,
      ),
    ({ precinctId }) => precinctId,
  )
}

/** The meetings of a year by precinct, in their order. */
export function meetingsOfYear({ database }: PublicContext) {
  return allByIdFor<number, PublishedMeeting & { readonly precinctId: string }>(
    (ids, year) =>
      database.rows(
        sql`select mp.precinct_id, ${meetingColumns}
              from public_record.meeting m
              join public_record.meeting_precinct mp on mp.meeting_id = m.id
             where mp.precinct_id = any(${ids}::uuid[])
               and m.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
             order by m.starts_at, m.id`,
      ),
    ({ precinctId }) => precinctId,
  )
}
