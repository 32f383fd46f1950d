import { type Day, isDelegated, type Member } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { loaded } from '../loading.ts'

/** Whether the assembly of a meeting has somebody of this name for a member; null where its list does not tell (¶27). */
export async function delegatedTo(
  em: EntityManager,
  meetingId: string,
): Promise<(name: string | null) => boolean | null> {
  const assembly = await loaded(em, rollByMeeting, meetingId)
  return (name) => (assembly && name !== null ? isDelegated(name, assembly.roll, assembly) : null)
}

interface Roll {
  readonly meetingId: string
  readonly day: Day
  readonly told: number | null
  readonly roll: readonly Pick<Member, 'name' | 'delegatedOn' | 'leftOn'>[]
}

async function rollByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Roll>> {
  const rows = await em.execute<Roll[]>(
    `select meeting.id as "meetingId", meeting.day::text, assembly.members as told,
            (
              select coalesce(json_agg(json_build_object(
                       'name', name, 'delegatedOn', delegated_on, 'leftOn', left_on)), '[]')
                from internal.assembly_member member
               where member.meeting_id = meeting.id
            ) as roll
       from internal.assembly
       join internal.meeting on meeting.id = assembly.meeting_id
      where assembly.meeting_id in (?)`,
    [meetingIds],
  )
  return new Map(rows.map((row) => [row.meetingId, row]))
}
