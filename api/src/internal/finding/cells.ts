import type { Day, Editions } from '@esep/law'
import type { Ask } from '../ask.ts'
import { type Cell, listOf } from './cell.ts'
import type { Touched } from './touched.ts'

/**
 * Makes a cell of every precinct in every quarter in which it existed since the order is in force, the present one
 * included, and one wherever a meeting is set for a later quarter.
 */
export async function makeCells(
  ask: Ask,
  { today, editions: [first] }: { readonly today: Day; readonly editions: Editions },
): Promise<void> {
  await ask(
    `insert into internal.duty_cell (precinct_id, quarter)
     select precinct.id, ${quarterOf('first')}
       from internal.precinct,
            generate_series(
              date_trunc('quarter', greatest(precinct.valid_from, ?::date)::timestamp), ?::timestamp, interval '3 months'
            ) first
      where precinct.valid_until is null or precinct.valid_until > first
      union
     select part.precinct_id, ${quarterOf('meeting.day')}
       from internal.meeting
       join internal.meeting_precinct part on part.meeting_id = meeting.id
      where meeting.day > ?
      order by 1, 2
         on conflict do nothing`,
    [first.policy.inForceSince, today, today],
  )
}

/**
 * The cells that something touched, and the later ones of the same precincts and of those that succeeded them: what one
 * report leaves open, the next has to speak of (¶30).
 */
export async function cellsOf(
  ask: Ask,
  { meetingIds, protocolIds, earlier, precincts }: Touched,
): Promise<Cell[]> {
  if (meetingIds.size + protocolIds.size + precincts.length === 0) return []
  return ask<Cell>(touchedCells, [
    listOf([...meetingIds]),
    listOf([...protocolIds]),
    listOf(earlier.map(({ meetingId }) => meetingId)),
    listOf(earlier.map(({ day }) => day)),
    listOf(precincts.map(({ precinctId }) => precinctId)),
    listOf(precincts.map(({ quarter }) => quarter)),
  ])
}

const touchedCells = `
  with recursive meeting_day as (
    select meeting.id, meeting.day
      from internal.meeting
     where meeting.id = any(?::uuid[])
        or meeting.id in (select protocol.meeting_id from internal.protocol where protocol.id = any(?::uuid[]))
     union
    select * from unnest(?::uuid[], ?::date[])
  ),
  touched as (
    select part.precinct_id, ${quarterOf('meeting_day.day')} as quarter
      from meeting_day
      join internal.meeting_precinct part on part.meeting_id = meeting_day.id
  ),
  since as (
    select * from (select * from touched union select * from unnest(?::uuid[], ?::text[])) own
     union
    select succession.precinct_id, since.quarter
      from since
      join internal.precinct_succession succession on succession.predecessor_id = since.precinct_id
  )
  select precinct_id as "precinctId", quarter from touched
   union
  select cell.precinct_id, cell.quarter
    from since
    join internal.duty_cell cell on cell.precinct_id = since.precinct_id and cell.quarter >= since.quarter`

function quarterOf(day: string): string {
  return `to_char(${day}, 'YYYY"-Q"Q')`
}
