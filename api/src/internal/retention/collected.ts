import type { EntityManager } from '@mikro-orm/postgresql'

/** Whether anything was collected for a meeting that a purge would take: of one that never took place there may be nothing (¶32). */
export async function isCollected(
  em: EntityManager,
  { id }: { readonly id: string },
): Promise<boolean> {
  const [found] = await em.execute<{ any: boolean }[]>(
    `select exists (select from internal.invitation where meeting_id = meeting.id and name is not null)
         or exists (select from internal.assembly_member where meeting_id = meeting.id)
         or exists (select from internal.participant where meeting_id = meeting.id)
         or exists (select from internal.announcement where meeting_id = meeting.id and file_name is not null)
         or exists (select from internal.mentioned where meeting_id = meeting.id)
         or exists (select from internal.appeal where meeting_id = meeting.id)
         or exists (select from internal.protocol where meeting_id = meeting.id)
         or exists (select from internal.video where meeting_id = meeting.id) as any
       from internal.meeting where id = ?`,
    [id],
  )
  return found?.any ?? false
}
