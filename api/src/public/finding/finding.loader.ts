import { duties } from '@esep/law'
import type { PublicContext } from '../context.ts'
import { allById, allByIdFor } from '../loading.ts'
import { type Sql, sql } from '../sql.ts'
import type { PublishedFinding } from './finding.ts'

const columns: Sql = sql`
  f.precinct_id, f.meeting_id, f.quarter, f.duty, f.verdict, f.cause, f.edition, f.margin, f.other_margin, f.day,
  f.count, f.lacking, f.remarks, f.grounds, f.since, f.inspector, f.corrected,
  greatest(f.since, (select j.through from public_record.judging j)) as as_of`

const inOrder: Sql = sql`order by array_position(${duties}::text[], f.duty), f.number`

/** What was found of a quarter by precinct, in the order of the paragraphs; nothing where the precinct did not exist. */
export function findingsOfQuarter({ database }: PublicContext) {
  return allByIdFor<string, PublishedFinding>(
    (ids, quarter) =>
      database.rows(
        sql`select ${columns} from public_record.finding f
             where f.precinct_id = any(${ids}::uuid[]) and f.quarter = ${quarter} ${inOrder}`,
      ),
    ({ precinctId }) => precinctId,
  )
}

/** What was found of a meeting, for each of its precincts. */
export function findingsOfMeeting({ database }: PublicContext) {
  return allById<PublishedFinding>(
    (ids) =>
      database.rows(
        sql`select ${columns} from public_record.finding f
             where f.meeting_id = any(${ids}::uuid[]) ${inOrder}`,
      ),
    ({ meetingId }) => meetingId ?? '',
  )
}
