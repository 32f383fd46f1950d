import type { Policy, WithdrawalReason } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { hideInItems } from '../outcome/hide-referred.ts'
import { keepWords } from '../outcome/keep-words.ts'
import type { Beside } from './beside-outcome.ts'
import { type HiddenBeside, hideInWords } from './hide-in-words.ts'
import { publishMeeting } from './publish.ts'
import { hideQuoted, unnameAwarded } from './quoted-beside.ts'

interface Hiding {
  readonly hiding: readonly HiddenBeside[]
  readonly reason: WithdrawalReason
  readonly policy: Policy
}

/**
 * Hides words in what is public of a meeting beside its outcome, and keeps who had it done while its materials are kept; gives
 * whether somebody was named by consent and is no longer.
 */
export async function hideBeside(
  context: InternalContext,
  { meeting, words }: Beside,
  { hiding, reason, policy }: Hiding,
): Promise<boolean> {
  const { em, actor, now: at } = context
  const asked = hiding.map((one) => ({
    ...{ words: one.words, type: one.type, number: one.number, decision: 'hide' as const, reason },
  }))
  await keepWords(context, { meeting, asked })
  hideInWords(words, hiding)
  hideQuoted(meeting, hiding)
  const isUnnamed = unnameAwarded(meeting, hiding, { at, by: actor.id })
  await hideInItems(em, meeting, hiding)
  await publishMeeting(em, meeting, policy)
  await em.flush()
  return isUnnamed
}
