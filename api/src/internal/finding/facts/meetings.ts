import type { MeetingFacts } from '@esep/law'
import type { Ask } from '../../ask.ts'
import { familyOf } from '../../report/left-open.ts'
import { type Cell, cellTable, listsOf } from '../cell.ts'
import { checks, control, recording, signature } from './after.ts'
import { assembly, type Roll } from './assembly.ts'
import { type Joint, joint } from './joint.ts'

import { report } from './report.ts'

/** What is on record of a meeting, as the database has it: who counts and what adjoins is reckoned from it. */
export interface MeetingRow {
  readonly precinct_id: string
  readonly quarter: string
  readonly facts: Omit<MeetingFacts, 'assembly' | 'joint' | 'calendar'> & {
    readonly isPublic: boolean
    readonly assembly: Roll | null
    readonly joint: Joint | null
  }
}

/** Every meeting that was set for a day of these cells or the day before them, with all that it is judged by. */
export function readMeetings(
  ask: Ask,
  cells: readonly Cell[],
  zone: string,
): Promise<MeetingRow[]> {
  return ask(statement, [...listsOf(cells), ...Array.from({ length: zones }, () => zone)])
}

/** How often a moment is read as a day. */
const zones = 7

const announcements = `
  select json_agg(json_build_object(
           'id', announcement.id, 'channel', announcement.channel, 'forDay', announcement.for_day,
           'publicOn', announcement.first_public_on,
           'namesTime', announcement.names_time, 'namesPlace', announcement.names_place
         ) order by announcement.first_public_on, announcement.id)
    from internal.announcement
   where announcement.meeting_id = meeting.id
     and announcement.struck_at is null
     and (announcement.precinct_id is null or announcement.precinct_id = part.precinct_id)`

const changes = `
  select json_agg(json_build_object(
           'id', change.id, 'on', (change.at at time zone ?)::date, 'weight', change.weight
         ) order by change.at, change.id)
    from internal.meeting_change change
   where change.meeting_id = meeting.id and change.weight is not null`

const invitations = `
  select json_agg(json_build_object(
           'id', invitation.id, 'category', invitation.category, 'state', invitation.state,
           'attended', invitation.attended, 'servesHere', invitation.serves_here
         ) order by invitation.id)
    from internal.invitation
   where invitation.meeting_id = meeting.id`

const waived = `
  select json_agg(waiver.category order by waiver.category)
    from internal.invitation_waiver waiver
   where waiver.meeting_id = meeting.id`

const answers = `
  select json_agg(appeal.answer order by appeal.number)
    from internal.appeal
   where appeal.meeting_id = meeting.id`

const statement = `
  with recursive cell as (
    select * from ${cellTable}
  ),
  ${familyOf('select precinct_id, precinct_id as member from cell')}
  select cell.precinct_id, cell.quarter, json_build_object(
           'id', meeting.id, 'stage', meeting.stage, 'day', meeting.day, 'startsAt', meeting.starts_at,
           'form', meeting.form, 'inspectorId', part.inspector_id, 'reported', part.reported,
           'endedOn', (meeting.ended_at at time zone ?)::date,
           'noticedOn', (meeting.noticed_at at time zone ?)::date,
           'signedOn', (meeting.signed_at at time zone ?)::date,
           'announcements', coalesce((${announcements}), '[]'),
           'changes', coalesce((${changes}), '[]'),
           'invitations', coalesce((${invitations}), '[]'),
           'waived', coalesce((${waived}), '[]'),
           'isTimeJustified', meeting.time_basis is not null,
           'expected', meeting.expected, 'capacity', meeting.capacity,
           'assembly', (${assembly}),
           'joint', (${joint}),
           'report', (${report}),
           'answers', coalesce((${answers}), '[]'),
           'nothingRaised', coalesce(protocol.nothing_raised, false),
           'signature', (${signature}),
           'recording', (${recording}),
           'checks', coalesce((${checks}), '[]'),
           'control', (${control}),
           'isPublic', meeting.announced_at is not null or meeting.started_at is not null
         ) as facts
    from cell
    join internal.precinct on precinct.id = cell.precinct_id
    join internal.meeting_precinct part on part.precinct_id = cell.precinct_id
    join internal.meeting on meeting.id = part.meeting_id and meeting.day between cell."from" and cell."to"
    left join lateral (
      select protocol.id, protocol.nothing_raised, protocol.mismatch_reason
        from internal.protocol
       where protocol.meeting_id = meeting.id
       order by protocol.version desc
       limit 1
    ) protocol on true
   order by meeting.starts_at, meeting.id`
