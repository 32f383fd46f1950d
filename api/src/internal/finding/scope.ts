import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { servedBy } from '../precinct/served-by.ts'

/** Whether what was found of a precinct may be read: by whoever serves it, an administrator too, for it holds no texts. */
export async function mayRead(
  { em, actor }: InternalContext,
  precinctId: string,
): Promise<boolean> {
  if (!isUuid(precinctId)) return false
  return (await em.count(Precinct, { $and: [{ id: precinctId }, servedBy(actor)] })) > 0
}
