import type { Duty, Quarter, Verdict } from '@esep/law'
import type { Ask } from '../ask.ts'

/** Of which finding something is said: the cell, the duty, and the meeting or the inspector where it is about one. */
export interface FindingSubject {
  readonly precinctId: string
  readonly quarter: Quarter
  readonly duty: Duty
  readonly meetingId: string | null
  readonly staffId: string | null
}

/** What was found of it by the facts, and whether something is said instead; null where nothing was. */
export async function standingOf(
  ask: Ask,
  { precinctId, quarter, duty, meetingId, staffId }: FindingSubject,
): Promise<{ readonly verdict: Verdict; readonly isCorrected: boolean } | null> {
  const [found] = await ask<{ verdict: Verdict; isCorrected: boolean }>(
    `select verdict, exists (
              select from internal.finding_correction correction
               where correction.precinct_id = finding.precinct_id
                 and correction.quarter = finding.quarter
                 and correction.duty = finding.duty
                 and correction.meeting_id is not distinct from finding.meeting_id
                 and correction.staff_id is not distinct from finding.staff_id
                 and correction.withdrawn_at is null
            ) as "isCorrected"
       from internal.finding
      where precinct_id = ? and quarter = ? and duty = ?
        and meeting_id is not distinct from ? and staff_id is not distinct from ?
        and until is null`,
    [precinctId, quarter, duty, meetingId, staffId],
  )
  return found ?? null
}

/**
 * The inspector whom a finding is about and whoever did what it rests on: who planned, announced, held, wrote and signed the
 * meetings that it is found of, and who was in post.
 */
export async function doersOf(
  ask: Ask,
  { precinctId, quarter, meetingId, staffId }: FindingSubject,
): Promise<string[]> {
  const rows = await ask<{ doers: string[] }>(
    `with met as (
       select meeting.*, part.inspector_id
         from internal.meeting
         join internal.meeting_precinct part on part.meeting_id = meeting.id
        where part.precinct_id = ? and (meeting.id = ? or (?::uuid is null and to_char(meeting.day, 'YYYY"-Q"Q') = ?))
     )
     select array_remove(array[inspector_id, scheduled_by, announced_by, held_by], null) as doers from met
      union all
     select protocol.written_by || protocol.recorded_by
       from met join internal.protocol on protocol.meeting_id = met.id
      union all
     select array[signature.staff_id]
       from met
       join internal.protocol on protocol.meeting_id = met.id
       join internal.protocol_signature signature on signature.protocol_id = protocol.id
      union all
     select array[appointment.staff_id]
       from internal.appointment
      where appointment.precinct_id = ? and appointment.kind <> 'assisting'
        and to_char(appointment.since, 'YYYY"-Q"Q') <= ?
        and (appointment.until is null or to_char(appointment.until - 1, 'YYYY"-Q"Q') >= ?)`,
    [precinctId, meetingId, meetingId, quarter, precinctId, quarter, quarter],
  )
  return [...new Set([...rows.flatMap(({ doers }) => doers), ...(staffId ? [staffId] : [])])]
}
