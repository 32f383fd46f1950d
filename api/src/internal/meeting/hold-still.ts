import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { MaterialsGone } from '../retention/materials-gone.ts'
import { meetingOf } from './find.ts'
import type { Meeting } from './meeting.entity.ts'

/**
 * The meeting of an act that adds to it or closes it: such acts take turns, so that nothing is added behind a signature
 * that is being made; throws NotThere out of scope, and MaterialsGone where its materials were deleted.
 */
export async function meetingHeldStill(
  context: InternalContext,
  asked: { readonly meetingId: string; readonly version?: number | null },
  { evenPurged = false } = {},
): Promise<Meeting> {
  if (!isUuid(asked.meetingId)) throw new NotThere()
  await context.em.execute('select from internal.meeting where id = ? for update', [
    asked.meetingId,
  ])
  const meeting = await meetingOf(context, asked)
  if (meeting.purgedAt !== null && !evenPurged) throw new MaterialsGone()
  return meeting
}

/**
 * The meeting of an act that moves it on: it takes its turn too, so that what is added meanwhile is published with it, and
 * gives way to whoever changed the meeting while it waited; throws NotThere out of scope.
 */
export async function meetingInTurn(
  context: InternalContext,
  asked: { readonly meetingId: string; readonly version?: number | null },
): Promise<Meeting> {
  if (!isUuid(asked.meetingId)) throw new NotThere()
  const [seen] = await context.em.execute<{ version: number }[]>(
    'select version from internal.meeting where id = ?',
    [asked.meetingId],
  )
  return meetingHeldStill(context, { ...asked, version: asked.version ?? seen?.version ?? null })
}
