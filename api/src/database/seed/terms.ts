import type { Client } from 'pg'

/** Writes down when each term began, and when a decision moved it (¶32). */
export async function noteTerms(client: Client): Promise<void> {
  await client.query(begun)
  await client.query(extended)
}

const begun = `
  insert into internal.term_change
    (appeal_id, cause, counted_from, due_before, due_after, changed_at, changed_by)
  select appeal.id, 'OPENED', coalesce(slip.registered_on, meeting.day), null, coalesce(extension.due_before, appeal.due_on),
         coalesce(meeting.signed_at, meeting.starts_at), appeal.raised_by
    from internal.appeal
    join internal.meeting on meeting.id = appeal.meeting_id
    left join internal.slip on slip.appeal_id = appeal.id
    left join internal.term_extension extension on extension.appeal_id = appeal.id
   where appeal.due_on is not null
   order by meeting.day, appeal.id`

const extended = `
  insert into internal.term_change
    (appeal_id, cause, counted_from, extended_until, due_before, due_after, changed_at, changed_by)
  select extension.appeal_id, 'EXTENDED', coalesce(slip.registered_on, meeting.day), extension.until, extension.due_before, extension.until,
         extension.recorded_at, extension.recorded_by
    from internal.term_extension extension
    join internal.meeting on meeting.id = extension.meeting_id
    left join internal.slip on slip.appeal_id = extension.appeal_id
   order by extension.recorded_at, extension.id`
