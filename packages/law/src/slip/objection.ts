import type { Instant } from '../instant.ts'
import type { Problem } from '../problem.ts'
import type { Staff } from '../staff/role.ts'

/** What whoever holds a slip may object to in what was written down: that it is missing, or that they said something else. */
export const objectionKinds = ['MISSING', 'NOT_MY_WORDS'] as const

/** One of {@link objectionKinds}. */
export type ObjectionKind = (typeof objectionKinds)[number]

/** What became of an objection. */
export const objectionResults = ['CORRECTED', 'AS_RECORDED', 'NEW_APPEAL', 'OTHER_MATTER'] as const

/** One of {@link objectionResults}. */
export type ObjectionResult = (typeof objectionResults)[number]

interface Objected {
  /** Who controls the appeal of the slip, as `controllerOf` has it: one for each point whose precincts reported. */
  readonly controllers: readonly string[]
  readonly closedAt: Instant | null
}

/** Why an objection may not be closed; empty when it may: by who controls the appeal it is about, and once (¶33). */
export function whyNotCloseObjection(
  { controllers, closedAt }: Objected,
  { actor }: { readonly actor: Pick<Staff, 'id'> },
): Problem[] {
  if (!controllers.includes(actor.id)) return ['FORBIDDEN']
  return closedAt ? ['OBJECTION_ALREADY_CLOSED'] : []
}
