import type { Instant } from '../instant.ts'
import type { Problem } from '../problem.ts'
import { maySee, type Reach, type Role, type Staff } from '../staff/role.ts'

/** What whoever holds a slip may object to in what was written down: that it is missing, or that they said something else. */
export const objectionKinds = ['MISSING', 'NOT_MY_WORDS'] as const

/** One of {@link objectionKinds}. */
export type ObjectionKind = (typeof objectionKinds)[number]

/** What became of an objection. */
export const objectionResults = ['CORRECTED', 'AS_RECORDED', 'NEW_APPEAL', 'OTHER_MATTER'] as const

/** One of {@link objectionResults}. */
export type ObjectionResult = (typeof objectionResults)[number]

const controlling: readonly Role[] = ['POINT_HEAD', 'SUPERVISOR']

interface Objected extends Reach {
  /** Ids of those who reported at the meeting. */
  readonly reportedBy: readonly string[]
}

/** Whether a member of staff reads what was objected: whoever controls the protocol, and never one who reported there (¶33). */
export function maySeeObjection(actor: Staff, meeting: Objected): boolean {
  return (
    controlling.includes(actor.role) &&
    maySee(actor, meeting) &&
    !meeting.reportedBy.includes(actor.id)
  )
}

/** Why an objection may not be closed; empty when it may: by who controls the protocol, and once (¶33). */
export function whyNotCloseObjection(
  { meeting, closedAt }: { readonly meeting: Objected; readonly closedAt: Instant | null },
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (!maySeeObjection(actor, meeting)) return ['FORBIDDEN']
  return closedAt ? ['OBJECTION_ALREADY_CLOSED'] : []
}
