import type { Ask } from '../../ask.ts'
import { listOf } from '../cell.ts'
import type { FindingRow } from '../row.ts'

/** Where what was found this moment waits to be compared with what was found before. */
export const freshTable = `
  create temporary table if not exists fresh_finding (
    precinct_id    uuid,
    quarter        text,
    duty           text,
    meeting_id     uuid,
    staff_id       uuid,
    verdict        text,
    cause          text,
    edition        text,
    margin         int,
    other_margin   int,
    day            date,
    count          int,
    lacking        text[],
    remarks        text[],
    grounds        jsonb,
    number         smallint,
    is_public      boolean,
    public_grounds jsonb,
    inspector      jsonb
  ) on commit delete rows`

/** The values of a row in the order of the columns. */
export function valuesOf(row: FindingRow): readonly unknown[] {
  const { margin, otherMargin, day, count, lacking, remarks, grounds, number, inspector } = row
  return [
    row.precinctId,
    row.quarter,
    row.duty,
    row.meetingId,
    row.staffId,
    row.verdict,
    row.cause,
    row.edition,
    margin,
    otherMargin,
    day,
    count,
    listOf(lacking),
    listOf(remarks),
    grounds,
    number,
    row.isPublic,
    row.publicGrounds,
    inspector && { name: inspector.name, rank: inspector.rank, kind: inspector.kind },
  ]
}

/** Puts the rows of a few cells there, in one statement. */
export async function layOut(ask: Ask, rows: readonly FindingRow[]): Promise<void> {
  await ask(freshTable)
  await ask(
    `insert into fresh_finding
     select (line ->> 0)::uuid, line ->> 1, line ->> 2, (line ->> 3)::uuid, (line ->> 4)::uuid, line ->> 5,
            line ->> 6, line ->> 7, (line ->> 8)::int, (line ->> 9)::int, (line ->> 10)::date, (line ->> 11)::int,
            (line ->> 12)::text[], (line ->> 13)::text[], line -> 14, (line ->> 15)::smallint,
            (line ->> 16)::boolean, line -> 17, nullif(line -> 18, 'null')
       from jsonb_array_elements(?::jsonb) line`,
    [JSON.stringify(rows.map(valuesOf))],
  )
}
