import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Role, type Staff } from './role.ts'

interface Heading {
  readonly actor: Staff
  /** Who is to be responsible for the point; null for nobody. */
  readonly appointee: {
    readonly role: Role
    readonly bodyId: string
    readonly active: boolean
    /** The point that they head already; null where they head none. */
    readonly pointId: string | null
  } | null
  readonly pointId: string
}

/** Why somebody may not be made responsible for a point; empty when they may: an inspector of the same police body who heads no other (¶33). */
export function whyNotHead(reach: Reach, { actor, appointee, pointId }: Heading): Problem[] {
  if (!mayAct(actor, 'appoint', reach)) return ['FORBIDDEN']
  if (appointee === null) return []
  if (appointee.pointId === pointId) return ['HEADS_ALREADY']

  const isFit =
    appointee.active && appointee.role === 'INSPECTOR' && reach.bodyIds.includes(appointee.bodyId)
  return isFit ? [] : ['NOT_FIT_FOR_POST']
}
