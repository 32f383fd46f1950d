import { LockMode } from '@mikro-orm/core'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Outcome } from './outcome.entity.ts'

interface Asked {
  readonly meetingId: string
  /** That of the outcome, which the reviewer saw. */
  readonly version?: number | null
}

/** The meeting whose outcome an act is done to; throws NotThere out of scope. */
export function meetingOfOutcome(
  context: InternalContext,
  { meetingId }: Asked,
  { evenPurged = false } = {},
): Promise<Meeting> {
  return meetingHeldStill(context, { meetingId }, { evenPurged })
}

/** Refuses the act where the outcome is another than the one seen. */
export async function guardOutcome(
  { em }: InternalContext,
  outcome: Outcome | null,
  { version }: Asked,
): Promise<void> {
  if (outcome && version != null) await em.lock(outcome, LockMode.OPTIMISTIC, version)
}
