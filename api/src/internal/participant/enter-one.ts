import { askPrepared } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import type { Hall } from './hall.ts'
import type { Participant } from './participant.entity.ts'

/** A row of the register before it is there. */
export type NewParticipant = Omit<Participant, 'meeting' | 'import'>

/**
 * Whether somebody was entered, or the same request was done before, or the meeting was changed since it was read: then
 * nothing was written.
 */
export type Entering = 'entered' | 'done before' | 'changed'

/**
 * Enters one participant, and the request with them, in one statement that is its own transaction: it takes its turn with
 * whoever closes the register, and none with others who register at the same door (¶32).
 */
export async function enterOne(
  { em, actor, now }: InternalContext,
  { id: meetingId, version, stage }: Hall,
  {
    requestId,
    participant,
  }: { readonly requestId: string | null; readonly participant: NewParticipant },
): Promise<Entering> {
  const { id, name, address, phone, iin, adult, resident, capacity, confirmation, refusal } =
    participant
  const [written] = await askPrepared(em)<{ held: boolean; entered: boolean }>(entering, [
    ...[meetingId, version, stage],
    ...[actor.id, requestId, now, id, requestId],
    ...[id, name, address, phone, iin, adult, resident, capacity, confirmation, refusal],
    ...[now, actor.id, requestId],
  ])
  if (!written?.held) return 'changed'
  return written.entered ? 'entered' : 'done before'
}

const entering = `
  with held as (
    select id from internal.meeting where id = ? and version = ? and stage = ? and purged_at is null for share),
  asked as (
    insert into internal.request (staff_id, request_id, act, done_at, subject_id)
    select ?::uuid, ?::text, 'participantRegister', ?::timestamptz, ?::uuid
      from held where ?::text is not null
        on conflict do nothing returning request_id),
  entered as (
    insert into internal.participant
           (id, meeting_id, name, address, phone, iin, adult, resident, capacity, confirmation, refusal,
            registered_at, registered_by)
    select ?::uuid, held.id, ?::text, ?::text, ?::text, ?::text, ?::boolean, ?::boolean, ?::text, ?::text, ?::text,
           ?::timestamptz, ?::uuid
      from held where ?::text is null or exists (select from asked)
    returning id)
  select exists (select from held) as held, exists (select from entered) as entered`
