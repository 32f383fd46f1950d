import type { EntityManager } from '@mikro-orm/postgresql'
import { Outcome } from './outcome.entity.ts'

/** The outcomes of these meetings, as far as there are any. */
export async function outcomeByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = await em.find(Outcome, { meeting: { $in: [...meetingIds] } })
  return new Map(outcomes.map((outcome) => [outcome.meeting.id, outcome]))
}
