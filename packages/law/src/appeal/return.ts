import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** What can become of an appeal between state bodies: the police forward it, another body passes it on or gives it back. */
export const hopKinds = ['FORWARDED', 'PASSED_ON', 'RETURNED'] as const

/** One of {@link hopKinds}. */
export type HopKind = (typeof hopKinds)[number]

/** How often a body may give an appeal back before it is shown to those who control. */
export const returnsThatAreMany = 2

interface Hopping {
  readonly actor: Staff
  readonly now: Instant
  readonly appeal: { readonly answeredOn: Day | null; readonly referredOn: Day | null }
  /** The day on which it was done, when that is entered later. */
  readonly on?: Day | null
}

/** Why it may not be written down that the body which has an appeal gave it back; empty when it may (¶32). */
export function whyNotReturn(
  meeting: Reach & { readonly stage: Stage },
  { actor, now, appeal, on }: Hopping,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'refer', meeting)) return ['FORBIDDEN']
  if (!may('refer', meeting)) return ['WRONG_STAGE']
  if (appeal.answeredOn !== null) return ['ALREADY_ANSWERED']
  if (appeal.referredOn === null) return ['NOT_REFERRED']
  if (on && on > dayOf(now, policy)) return ['DAY_IN_FUTURE']
  return on && on < appeal.referredOn ? ['RETURNED_BEFORE_REFERRED'] : []
}

/** Why it may not be written down that the body which has an appeal passed it on to another; empty when it may (¶32). */
export function whyNotPassOn(
  meeting: Reach & { readonly stage: Stage },
  { to, ...hop }: Hopping & { readonly to: string | null },
  policy: Policy,
): Problem[] {
  const problems = whyNotReturn(meeting, hop, policy)
  if (problems.length > 0) return problems
  return isBlank(to) ? ['RECIPIENT_MISSING'] : []
}

/** Whether an appeal was given back so often that those who control look at it (¶32). */
export function isReturnedOften(hops: readonly { readonly kind: HopKind }[]): boolean {
  return hops.filter(({ kind }) => kind === 'RETURNED').length >= returnsThatAreMany
}
