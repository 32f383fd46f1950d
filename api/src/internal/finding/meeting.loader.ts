import type { EntityManager } from '@mikro-orm/postgresql'
import { askIn } from '../ask.ts'
import type { StoredFinding } from './finding.ts'
import { findingsOfMeetings } from './read.ts'

/** What stands of the duties of each of these meetings. */
export async function findingsByMeeting(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFinding[]>> {
  const found = await findingsOfMeetings(askIn(em), ids)
  return Map.groupBy(found, ({ meetingId }) => meetingId ?? '')
}
