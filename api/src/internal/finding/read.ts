import { type Day, type Duty, daysAfter, order2023, type Quarter } from '@esep/law'
import type { Ask } from '../ask.ts'
import { listOf } from './cell.ts'
import { StoredFinding } from './finding.ts'
import { midnightOf } from './midnight.ts'

const columns = columnsOf('finding')

function columnsOf(period: 'finding' | 'correction'): string {
  return `
  finding.precinct_id as "precinctId", finding.quarter, finding.duty, finding.meeting_id as "meetingId",
  finding.staff_id as "staffId", coalesce(correction.verdict, finding.verdict) as verdict, finding.verdict as found,
  finding.cause, finding.edition, finding.margin, finding.other_margin as "otherMargin", finding.day::text, finding.count,
  finding.lacking, finding.remarks, finding.grounds, to_json(${period}.since) #>> '{}' as since,
  to_json(${period}.until) #>> '{}' as until, correction.id as "correctionId"`
}

const ofThis = `
  correction.precinct_id = finding.precinct_id
   and correction.quarter = finding.quarter
   and correction.duty = finding.duty
   and correction.meeting_id is not distinct from finding.meeting_id
   and correction.staff_id is not distinct from finding.staff_id`

const corrected = (holds: string) => `
  left join internal.finding_correction correction on ${ofThis} and ${holds}`

/** What was found, and what was said instead for as long as that stood. */
const foundAndSaid = `
  cross join lateral (
    select null::uuid as id, null::text as verdict, finding.since, finding.until
     union all
    select correction.id, correction.verdict, greatest(finding.since, correction.corrected_at),
           least(finding.until, correction.withdrawn_at)
      from internal.finding_correction correction
     where ${ofThis}
       and correction.corrected_at < coalesce(finding.until, 'infinity')
       and coalesce(correction.withdrawn_at, 'infinity') > finding.since
  ) correction`

/** What was found of a precinct's quarter on a day, at its end; what stands now where no day is given. */
export async function findingsOn(
  ask: Ask,
  { precinctId, quarter, day }: { precinctId: string; quarter: Quarter; day: Day | null },
): Promise<StoredFinding[]> {
  const end = day === null ? 'infinity' : midnightOf(daysAfter(day, 1), order2023)
  const rows = await ask<StoredFinding>(
    `select ${columns}
       from internal.finding ${corrected(
         `correction.corrected_at < ?::timestamptz
          and coalesce(correction.withdrawn_at, 'infinity') >= ?::timestamptz`,
       )}
      where finding.precinct_id = ? and finding.quarter = ?
        and finding.since < ?::timestamptz and coalesce(finding.until, 'infinity') >= ?::timestamptz
      order by finding.meeting_id nulls first, finding.duty, finding.since`,
    [end, end, precinctId, quarter, end, end],
  )
  return rows.map(asFinding)
}

/** Everything that was ever found of a duty of a cell, the first first, with each correction after what it says otherwise of. */
export async function historyOf(
  ask: Ask,
  { precinctId, quarter, duty }: { precinctId: string; quarter: Quarter; duty: Duty },
): Promise<StoredFinding[]> {
  const rows = await ask<StoredFinding>(
    `select ${columnsOf('correction')}
       from internal.finding ${foundAndSaid}
      where finding.precinct_id = ? and finding.quarter = ? and finding.duty = ?
      order by correction.since, finding.meeting_id, finding.staff_id, correction.id nulls first`,
    [precinctId, quarter, duty],
  )
  return rows.map(asFinding)
}

/** What stands of each of these meetings. */
export async function findingsOfMeetings(
  ask: Ask,
  ids: readonly string[],
): Promise<StoredFinding[]> {
  const rows = await ask<StoredFinding>(
    `select ${columns}
       from internal.meeting
       join internal.meeting_precinct part on part.meeting_id = meeting.id
       join internal.finding
         on finding.precinct_id = part.precinct_id
        and finding.quarter in (to_char(meeting.day, 'YYYY"-Q"Q'), to_char(meeting.day + 1, 'YYYY"-Q"Q'))
        and finding.meeting_id = meeting.id
        and finding.until is null
       ${corrected('correction.withdrawn_at is null')}
      where meeting.id = any(?::uuid[])
      order by finding.precinct_id, finding.duty`,
    [listOf(ids)],
  )
  return rows.map(asFinding)
}

/** What stands of one duty in a quarter, for each of these precincts. */
export async function findingsOfDuty(
  ask: Ask,
  { precinctIds, quarter, duty }: { precinctIds: readonly string[]; quarter: Quarter; duty: Duty },
): Promise<StoredFinding[]> {
  const rows = await ask<StoredFinding>(
    `select ${columns}
       from internal.finding ${corrected('correction.withdrawn_at is null')}
      where finding.precinct_id = any(?::uuid[]) and finding.quarter = ? and finding.duty = ?
        and finding.until is null`,
    [listOf(precinctIds), quarter, duty],
  )
  return rows.map(asFinding)
}

function asFinding(row: StoredFinding): StoredFinding {
  const { since, until } = row
  return Object.assign(new StoredFinding(), {
    ...row,
    since: Temporal.Instant.from(since).toString(),
    until: until && Temporal.Instant.from(until).toString(),
  })
}
