import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import { appealOf } from '../appeal/find.ts'
import type { InternalContext } from '../context.ts'
import { findMeeting } from '../meeting/find.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import { Slip } from './slip.entity.ts'

/** A slip for an appeal of a meeting of the actor's scope; null where there is none. */
async function findSlip(context: InternalContext, id: string): Promise<Slip | null> {
  const slip = isUuid(id) ? await context.em.findOne(Slip, id, { populate: ['appeal'] }) : null
  if (!slip || !(await findMeeting(context, slip.appeal.unwrap().meeting.id))) return null
  return slip
}

/** The slip of an act with its meeting, which nobody else changes meanwhile; throws {@link NotThere} out of scope. */
export async function slipOf(
  context: InternalContext,
  { slipId, version }: { readonly slipId: string; readonly version?: number | null },
): Promise<{ readonly slip: Slip; readonly meeting: Meeting }> {
  const { em } = context
  const found = isUuid(slipId) ? await em.findOne(Slip, slipId) : null
  if (!found) throw new NotThere()

  const { meeting } = await appealOf(context, { appealId: found.appeal.id })
  const slip = await em.refreshOrFail(found)
  if (version != null) await em.lock(slip, LockMode.OPTIMISTIC, version)
  return { slip, meeting }
}

/** Slips, as acts are done to them. */
export const slips: Subject = { key: 'slip', find: findSlip }
