import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** What a reviewer is asked to look at. */
export interface Reviewable extends Reach {
  readonly stage: Stage
  /** Ids of those who wrote the protocol, its appeals or their answers, in any version. */
  readonly writtenBy: readonly string[]
  /** Ids of those who signed it, in any version. */
  readonly signedBy: readonly string[]
}

/** Why this outcome may not be reviewed; empty when it may: nobody reviews what they wrote or signed. */
export function whyNotReview(outcome: Reviewable, { actor }: { readonly actor: Staff }): Problem[] {
  if (!mayAct(actor, 'review', outcome)) return ['FORBIDDEN']
  if (!may('review', outcome)) return ['WRONG_STAGE']
  if (isOwn(outcome, actor)) return ['OWN_PROTOCOL']
  return []
}

/** Whether a member of staff wrote or signed what is to be published. */
export function isOwn(outcome: Reviewable, { id }: Pick<Staff, 'id'>): boolean {
  return outcome.writtenBy.includes(id) || outcome.signedBy.includes(id)
}
