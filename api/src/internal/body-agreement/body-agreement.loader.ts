import type { EntityManager } from '@mikro-orm/postgresql'
import { BodyAgreement } from './body-agreement.entity.ts'

/** What the police bodies of these meetings have said, by meeting. */
export async function agreementsByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BodyAgreement[]>> {
  const found = await em.find(
    BodyAgreement,
    { meeting: { $in: [...meetingIds] } },
    { orderBy: { on: 'asc' }, populate: ['body'] },
  )
  return Map.groupBy(found, ({ meeting }) => meeting.id)
}
