import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { type Precincts, precinctsOf } from './serving.ts'

/**
 * Precincts whose posts or borders an act changes, of the actor's own police body: such acts take turns by precinct;
 * throws {@link NotThere} in another body.
 */
export async function managedPrecincts(
  context: InternalContext,
  ids: readonly string[],
): Promise<Precincts> {
  const { em, actor } = context
  if (!ids.every(isUuid)) throw new NotThere()
  await em.execute('select from internal.precinct where id in (?) order by id for update', [
    [...ids],
  ])
  const precincts = await precinctsOf(context, ids)
  if (precincts.bodyIds.some((id) => id !== actor.bodyId)) throw new NotThere()
  return precincts
}
