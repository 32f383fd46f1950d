import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { Staff } from './staff.entity.ts'

/** A member of staff of the actor's police body; throws {@link NotThere} where there is none. */
export async function colleagueOf({ em, actor }: InternalContext, id: string): Promise<Staff> {
  const staff = isUuid(id) ? await em.findOne(Staff, { id, body: actor.bodyId }) : null
  if (!staff) throw new NotThere()
  return staff
}
