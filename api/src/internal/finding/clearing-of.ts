import { type Clearing, clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import { meetingOf } from '../meeting/find.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { knownIn, type Precincts } from '../precinct/serving.ts'

/** Begins the clearing of why a finding is contested: it knows who serves there, and everybody of the meeting that it is about. */
export async function clearingOf(
  context: InternalContext,
  precincts: Precincts,
  meetingId: string | null,
): Promise<Clearing> {
  if (meetingId === null) return clearing(context, knownIn(precincts))
  return clearingAt(context, await meetingOf(context, { meetingId }), knownIn(precincts))
}
