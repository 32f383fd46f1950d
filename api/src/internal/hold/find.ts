import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { MaterialHold } from './material-hold.entity.ts'

/** A hold on the materials of a meeting in the actor's scope; null where there is none. */
async function findHold({ em, actor }: InternalContext, id: string): Promise<MaterialHold | null> {
  return isUuid(id) ? em.findOne(MaterialHold, { id, meeting: inScope(actor) }) : null
}

/** The hold of an act; throws {@link NotThere} out of scope. */
export async function holdOf(context: InternalContext, id: string): Promise<MaterialHold> {
  const hold = await findHold(context, id)
  if (!hold) throw new NotThere()
  return hold
}

/** Holds, as acts are done to them. */
export const holds: Subject = { key: 'hold', find: findHold }
