import type { Day } from '@esep/law'
import type { Client } from 'pg'

/** The term of an appeal that began anew, because it was given back. */
export interface ReturnedTerm {
  readonly appealId: string
  readonly on: Day
  readonly dueBefore: Day
  readonly dueAfter: Day
}

/** Writes down when each term began, when a decision moved it, and when it began anew (¶32). */
export async function noteTerms(client: Client, anew: readonly ReturnedTerm[]): Promise<void> {
  const given = [JSON.stringify(anew)]
  await client.query(begun, given)
  await client.query(extended)
  await client.query(returned, given)
}

const given = `jsonb_to_recordset($1::jsonb) anew ("appealId" uuid, "on" date, "dueBefore" date, "dueAfter" date)`

const begun = `
  insert into internal.term_change
    (appeal_id, cause, counted_from, due_before, due_after, changed_at, changed_by)
  select appeal.id, 'OPENED', coalesce(slip.registered_on, meeting.day), null,
         coalesce(extension.due_before, anew."dueBefore", appeal.due_on),
         coalesce(meeting.signed_at, meeting.starts_at), appeal.raised_by
    from internal.appeal
    join internal.meeting on meeting.id = appeal.meeting_id
    left join internal.slip on slip.appeal_id = appeal.id
    left join internal.term_extension extension on extension.appeal_id = appeal.id
    left join ${given} on anew."appealId" = appeal.id
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

const returned = `
  insert into internal.term_change
    (appeal_id, cause, counted_from, due_before, due_after, changed_at, changed_by)
  select appeal.id, 'RETURNED', anew."on", anew."dueBefore", anew."dueAfter", hop.recorded_at, hop.recorded_by
    from ${given}
    join internal.appeal on appeal.id = anew."appealId"
    join internal.referral_hop hop on hop.appeal_id = appeal.id and hop.kind = 'RETURNED'
   order by hop.recorded_at, appeal.id`
