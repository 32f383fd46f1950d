import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { Award } from './award.entity.ts'

/** An award of a meeting of the actor's scope; null where there is none. */
async function findAward({ em, actor }: InternalContext, id: string): Promise<Award | null> {
  return isUuid(id) ? em.findOne(Award, { id, meeting: inScope(actor) }) : null
}

/**
 * The award of an act with its meeting, which nobody else changes meanwhile; throws {@link NotThere} out of scope, and
 * MaterialsGone where the materials of the meeting were deleted, unless the act is to be done even then.
 */
export async function awardOf(
  context: InternalContext,
  { awardId, version }: { readonly awardId: string; readonly version?: number | null },
  { evenPurged = false } = {},
): Promise<{ readonly award: Award; readonly meeting: Meeting }> {
  const { em } = context
  const found = await findAward(context, awardId)
  if (!found) throw new NotThere()

  const meeting = await meetingHeldStill(context, { meetingId: found.meeting.id }, { evenPurged })
  const award = await em.refreshOrFail(found)
  if (version != null) await em.lock(award, LockMode.OPTIMISTIC, version)
  return { award, meeting }
}

/** Awards, as acts are done to them. */
export const awards: Subject = { key: 'award', find: findAward }
