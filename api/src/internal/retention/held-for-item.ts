import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { MaterialsGone } from './materials-gone.ts'
import { isSpared } from './spared.ts'

/**
 * The meeting of an act on one of its items, whose materials may have been held back while all else went: an open check
 * that nobody could answer would never end. Throws {@link MaterialsGone} where they are gone too.
 */
export async function meetingHeldForItem(
  context: InternalContext,
  meetingId: string,
  appealId: string,
): Promise<Meeting> {
  const meeting = await meetingHeldStill(context, { meetingId }, { evenPurged: true })
  if (meeting.purgedAt !== null && !(await isSpared(context.em, meeting, appealId))) {
    throw new MaterialsGone()
  }
  return meeting
}
