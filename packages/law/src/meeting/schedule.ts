import { isLinkOrNone } from '../link.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/**
 * Why a meeting may not be planned; empty when it may. A day that has passed is no obstacle:
 * a meeting that was held and never planned can be recorded, though no longer announced (¶26).
 */
export function whyNotSchedule(
  meeting: Reach & { readonly joinLink?: string | null | undefined },
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (meeting.precinctIds.length === 0) return ['PRECINCT_MISSING']
  if (!mayAct(actor, 'schedule', meeting)) return ['FORBIDDEN']
  return isLinkOrNone(meeting.joinLink) ? [] : ['INVALID_INPUT']
}
