import type { Policy, WithdrawalReason } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { hideInItems } from '../outcome/hide-referred.ts'
import type { Beside } from './beside-outcome.ts'
import { type HiddenBeside, hideInWords } from './hide-in-words.ts'
import { MeetingHiddenWords } from './meeting-hidden-words.entity.ts'
import { publishMeeting } from './publish.ts'
import { hideQuoted } from './quoted-beside.ts'

interface Hiding {
  readonly hiding: readonly HiddenBeside[]
  readonly reason: WithdrawalReason
  readonly policy: Policy
}

/** Hides words in what is public of a meeting beside its outcome, and keeps who had it done while its materials are kept. */
export async function hideBeside(
  { em, actor, now }: InternalContext,
  beside: Beside,
  { hiding, reason, policy }: Hiding,
): Promise<void> {
  const { meeting } = beside
  if (meeting.purgedAt === null) {
    hiding.forEach(({ words, type, number }, index) => {
      const turn = beside.hidden.length + index + 1
      const asked = { words, type, number, reason, by: actor.id, at: now }
      em.create(MeetingHiddenWords, { meeting, turn, ...asked })
    })
  }
  hideInWords(beside.words, hiding)
  hideQuoted(meeting, hiding)
  await hideInItems(em, meeting, hiding)
  await publishMeeting(em, meeting, policy)
  await em.flush()
}
