import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** What makes even an anonymous appeal one that goes on at once: it speaks of a crime, or of a threat (¶32; APPC article 65). */
export const concerns = ['CRIME', 'THREAT'] as const

/** One of {@link concerns}. */
export type Concern = (typeof concerns)[number]

/** Why an appeal may not be marked as one that speaks of a crime or a threat; empty when it may (¶32). */
export function whyNotMark(
  meeting: Reach & { readonly stage: Stage },
  { actor, concern }: { readonly actor: Staff; readonly concern: Concern | null },
): Problem[] {
  if (!mayAct(actor, 'refer', meeting)) return ['FORBIDDEN']
  if (!may('refer', meeting)) return ['WRONG_STAGE']
  return concern === null ? [] : ['ALREADY_MARKED']
}

/** Whether marking an appeal forwards it in the same act: of a known initiator it goes its usual way, with them told (¶32). */
export function goesOnAtOnce(appeal: {
  readonly anonymous: boolean
  readonly referredOn: string | null
}): boolean {
  return appeal.anonymous && appeal.referredOn === null
}
