import type { EntityManager } from '@mikro-orm/postgresql'
import { Assembly } from './assembly.entity.ts'
import { AssemblyMember } from './assembly-member.entity.ts'

/** How these meetings were convened as assemblies, by meeting. */
export async function assemblyByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Assembly>> {
  const found = await em.find(Assembly, { meeting: { $in: [...meetingIds] } })
  return new Map(found.map((assembly) => [assembly.meeting.id, assembly]))
}

/** The members of the assemblies, by meeting. */
export async function membersByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AssemblyMember[]>> {
  const found = await em.find(
    AssemblyMember,
    { meeting: { $in: [...meetingIds] } },
    { orderBy: { name: 'asc', id: 'asc' } },
  )
  return Map.groupBy(found, ({ meeting }) => meeting.id)
}
