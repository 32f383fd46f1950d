import { type Day, delegatedAmong } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { loaded } from '../loading.ts'

/** Whether the assembly of a meeting has somebody of its register for a member; null where its list does not tell (¶27). */
export async function delegatedTo(
  em: EntityManager,
  meetingId: string,
): Promise<(participantId: string | null) => boolean | null> {
  const delegated = await loaded(em, delegatedByMeeting, meetingId)
  return (id) => (id === null ? null : (delegated?.get(id) ?? null))
}

interface Roll {
  readonly meetingId: string
  readonly day: Day
  readonly told: number | null
  readonly roll: Parameters<typeof delegatedAmong>[1]
  readonly present: Parameters<typeof delegatedAmong>[0]
}

async function delegatedByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, boolean | null>>> {
  const rows = await em.execute<Roll[]>(
    `select meeting.id as "meetingId", meeting.day::text, assembly.members as told,
            (
              select coalesce(json_agg(json_build_object(
                       'name', name, 'delegatedOn', delegated_on, 'leftOn', left_on,
                       'participantId', participant_id)), '[]')
                from internal.assembly_member member
               where member.meeting_id = meeting.id
            ) as roll,
            (
              select coalesce(json_agg(json_build_object('id', id, 'name', name) order by registered_at, id), '[]')
                from internal.participant
               where participant.meeting_id = meeting.id and name is not null
            ) as present
       from internal.assembly
       join internal.meeting on meeting.id = assembly.meeting_id
      where assembly.meeting_id in (?)`,
    [meetingIds],
  )
  return new Map(
    rows.map(({ meetingId, present, roll, ...on }) => [
      meetingId,
      delegatedAmong(present, roll, on),
    ]),
  )
}
