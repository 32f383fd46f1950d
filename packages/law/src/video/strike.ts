import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** Why a recording was struck out: it stays on record as that, and its file stays until the materials go (¶32). */
export const videoStrikeReasons = ['ANOTHER_MEETING', 'UNREADABLE', 'ENTERED_TWICE'] as const

/** One of {@link videoStrikeReasons}. */
export type VideoStrikeReason = (typeof videoStrikeReasons)[number]

/** Why a recording may not be struck out; empty when it may, once (¶32). */
export function whyNotStrikeVideo(
  meeting: Reach & { readonly stage: Stage },
  { actor, struck }: { readonly actor: Staff; readonly struck: boolean },
): Problem[] {
  if (!mayAct(actor, 'unfilm', meeting)) return ['FORBIDDEN']
  if (!may('unfilm', meeting)) return ['WRONG_STAGE']
  return struck ? ['ALREADY_STRUCK'] : []
}
