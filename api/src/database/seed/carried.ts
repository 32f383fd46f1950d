import type { Client } from 'pg'
import {
  familyOf,
  isOpenAfter,
  wasHeldBefore,
  wasLeftOpen,
} from '../../internal/report/left-open.ts'

/** What the reports of meetings that are there say of the open appeals of earlier ones, and what the public reads of it (¶30). */
export async function carryAppeals(client: Client, untold: readonly string[]): Promise<void> {
  // NOTE: of tables that were filled in this transaction nothing is known yet, and loops in loops would take a minute.
  await client.query('set local enable_nestloop to off')
  await client.query(carried, [untold])
  await client.query('set local enable_nestloop to default')
  await client.query(published)
}

/** As an inspector would: what was answered or forwarded since the last report, and what is still being checked. */
const carried = `
  with recursive ${familyOf('select id as precinct_id, id as member from internal.precinct')}
  insert into internal.carried_appeal (protocol_id, appeal_id, state)
  select distinct protocol.id, appeal.id,
         case when ${isOpenAfter('meeting.day')} then 'CHECKING'
              when appeal.answered_on <= meeting.day then 'DONE'
              else 'FORWARDED'
         end
    from internal.protocol
    join internal.meeting on meeting.id = protocol.meeting_id
    join internal.meeting_precinct part on part.meeting_id = meeting.id
    join family on family.precinct_id = part.precinct_id
    join internal.meeting_precinct earlier_part on earlier_part.precinct_id = family.member
    join internal.meeting earlier on earlier.id = earlier_part.meeting_id and ${wasHeldBefore('meeting.starts_at')}
    join internal.appeal on appeal.meeting_id = earlier.id
   where protocol.meeting_id <> all ($1::uuid[])
     and ${wasLeftOpen}
     and coalesce(
           least(appeal.answered_on, appeal.referred_on) >= (
             select max(earlier.day)
               from internal.meeting_precinct last_part
               join internal.meeting earlier on earlier.id = last_part.meeting_id
              where last_part.precinct_id = part.precinct_id
                and ${wasHeldBefore('meeting.starts_at')}
           ), true)`

const published = `
  insert into public_record.outcome_carried (outcome_id, item_outcome_id, item_number, state)
  select protocol.meeting_id, appeal.meeting_id, appeal.number, carried_appeal.state
    from internal.carried_appeal
    join internal.protocol on protocol.id = carried_appeal.protocol_id
    join internal.appeal   on appeal.id = carried_appeal.appeal_id
    join public_record.outcome on outcome.id = protocol.meeting_id
   where outcome.withdrawn_at is null`
