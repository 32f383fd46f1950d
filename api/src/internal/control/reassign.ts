import type { EntityManager } from '@mikro-orm/postgresql'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { noteMeetings } from '../finding/touched.ts'
import { assign, leaveFormerPoint, openItemsAt, openItemsIn, openItemsOf } from './assign.ts'

/** Assigns the open items of these meetings anew, because who carried them out is another, or who controls (¶33). */
export async function reassign(
  { em, now }: { readonly em: EntityManager; readonly now: InternalContext['now'] },
  meetingIds: readonly string[],
): Promise<void> {
  const ask = askIn(em)
  noteMeetings(em, await assign(ask, await openItemsOf(ask, meetingIds), now))
}

/** The same for all that is open of a point, because its head is another. */
export async function reassignPoint(
  { em, now }: { readonly em: EntityManager; readonly now: InternalContext['now'] },
  pointId: string,
): Promise<void> {
  const ask = askIn(em)
  noteMeetings(em, await assign(ask, await openItemsAt(ask, pointId), now))
}

/** The same for all that is open of a precinct, because it passed to another point, whose head controls from now on. */
export async function reassignPrecinct(
  { em, now }: { readonly em: EntityManager; readonly now: InternalContext['now'] },
  precinctId: string,
): Promise<void> {
  const ask = askIn(em)
  await leaveFormerPoint(ask, precinctId, now)
  noteMeetings(em, await assign(ask, await openItemsIn(ask, precinctId), now))
}
