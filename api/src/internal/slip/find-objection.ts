import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { controllersOf } from './objection-controllers.ts'
import { objectionsInScope } from './objection-scope.ts'
import { SlipObjection } from './slip-objection.entity.ts'

/** An objection that the actor may read; null where there is none. */
async function findObjection(context: InternalContext, id: string): Promise<SlipObjection | null> {
  if (!isUuid(id)) return null
  return context.em.findOne(SlipObjection, { $and: [{ id }, objectionsInScope(context)] })
}

/** The objection of an act, and who controls the appeal that it is about; throws {@link NotThere} out of scope. */
export async function objectionOf(
  context: InternalContext,
  asked: { readonly slipObjectionId: string; readonly version?: number | null },
) {
  const { em } = context
  const objection = await findObjection(context, asked.slipObjectionId)
  if (!objection) throw new NotThere()
  if (asked.version != null) await em.lock(objection, LockMode.OPTIMISTIC, asked.version)

  const controllers = await askIn(em)<{ id: string }>(controllersOf('?'), [objection.codeHash])
  return { objection, controllers: controllers.map(({ id }) => id) }
}

/** Objections, as acts are done to them. */
export const slipObjections: Subject = { key: 'slipObjection', find: findObjection }
