import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingOf } from '../meeting/find.ts'
import { NotThere } from '../not-there.ts'
import { objectionsInScope } from './objection-scope.ts'
import { Slip } from './slip.entity.ts'
import { SlipObjection } from './slip-objection.entity.ts'

/** An objection that the actor may read; null where there is none. */
async function findObjection(context: InternalContext, id: string): Promise<SlipObjection | null> {
  if (!isUuid(id)) return null
  return context.em.findOne(SlipObjection, { $and: [{ id }, objectionsInScope(context)] })
}

/** The objection of an act with the meeting of its appeal; throws {@link NotThere} out of scope. */
export async function objectionOf(
  context: InternalContext,
  asked: { readonly slipObjectionId: string; readonly version?: number | null },
) {
  const objection = await findObjection(context, asked.slipObjectionId)
  if (!objection) throw new NotThere()
  if (asked.version != null) {
    await context.em.lock(objection, LockMode.OPTIMISTIC, asked.version)
  }

  const { codeHash } = objection
  const slip = await context.em.findOneOrFail(Slip, { codeHash }, { populate: ['appeal'] })
  const meeting = await meetingOf(context, { meetingId: slip.appeal.unwrap().meeting.id })
  return { objection, meeting }
}

/** Objections, as acts are done to them. */
export const slipObjections: Subject = { key: 'slipObjection', find: findObjection }
