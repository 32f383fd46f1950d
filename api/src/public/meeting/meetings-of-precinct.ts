import { type PageAsked, pageOf } from '../../shared/connection.ts'
import type { Connection } from '../connection.ts'
import type { PublicContext } from '../context.ts'
import { allByIdFor } from '../loading.ts'
import { sql } from '../sql.ts'
import type { PublishedMeeting } from './meeting.entity.ts'
import { MeetingConnection } from './meeting-connection.ts'
import { type MeetingRow, meetingRows, placed } from './meeting-page.ts'

const here = sql`m.id in (select mp.meeting_id from public_record.meeting_precinct mp where mp.precinct_id = p.id)`

/** The same page of the meetings of many precincts, by precinct. */
function pageByPrecinct({ database, today }: PublicContext) {
  return allByIdFor<PageAsked, MeetingRow & { readonly precinctId: string }>(
    (ids, page) =>
      database.rows(
        sql`select p.id as precinct_id, m.*
              from unnest(${ids}::uuid[]) as p (id)
             cross join lateral (${meetingRows({ today, page, conditions: [here] })}) m
             order by p.id, m.is_past, m.rank, m.id`,
      ),
    ({ precinctId }) => precinctId,
  )
}

function countByPrecinct({ database }: PublicContext) {
  return allByIdFor<null, { readonly precinctId: string; readonly count: number }>(
    (ids) =>
      database.rows(
        sql`select precinct_id, count(*) as count
              from public_record.meeting_precinct
             where precinct_id = any(${ids}::uuid[])
             group by precinct_id`,
      ),
    ({ precinctId }) => precinctId,
  )
}

/** A page of the meetings at which a precinct reports. */
export function meetingsOfPrecinct(
  id: string,
  page: PageAsked,
  { loader }: PublicContext,
): Connection<PublishedMeeting> {
  const { first, after } = page
  return new MeetingConnection({
    page: async () => {
      const rows = await loader(pageByPrecinct).load({ id, asked: { first, after } })
      return pageOf(rows.map(placed), page)
    },
    count: async () => {
      const [counted] = await loader(countByPrecinct).load({ id, asked: null })
      return counted?.count ?? 0
    },
  })
}
