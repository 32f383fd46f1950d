import type { Policy, WithdrawalReason } from '@esep/law'
import type { ClearedText, WordsToHide } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { InternalContext } from '../context.ts'
import { FindingCorrection } from '../finding/finding-correction.entity.ts'
import { hideInBoth } from '../outcome/hide-in-public.ts'
import { allThatIsPublished } from './find.ts'
import type { Meeting } from './meeting.entity.ts'
import { MeetingHiddenWords } from './meeting-hidden-words.entity.ts'
import { hideInMeeting, isQuotedBy, publicWordsOf } from './public-words.ts'
import { publishMeeting } from './publish.ts'

/** What is public of a meeting beside its outcome. */
export interface Beside {
  readonly meeting: Meeting
  /** Why what was found of it was contested. */
  readonly corrections: readonly FindingCorrection[]
  readonly texts: readonly ClearedText[]
}

/** Finds what is public of a meeting beside its outcome. */
export async function besideOutcome(em: EntityManager, meeting: Meeting): Promise<Beside> {
  await em.populate(meeting, allThatIsPublished)
  const corrections = await em.find(FindingCorrection, { meeting, withdrawnAt: null })
  const reasons = corrections.flatMap(({ reason: { kk, ru } }) => [kk, ru])
  return { meeting, corrections, texts: [...publicWordsOf(meeting), ...reasons] }
}

/** Whether words stand beside the outcome where no text of ours holds them. */
export function isQuotedBeside({ meeting }: Beside, one: WordsToHide): boolean {
  return isQuotedBy(meeting, one)
}

interface Hiding {
  readonly hiding: readonly WordsToHide[]
  readonly reason: WithdrawalReason
  readonly policy: Policy
}

/** Hides words in what is public of a meeting beside its outcome, and keeps who had it done while its materials are kept. */
export async function hideBeside(
  { em, actor, now }: InternalContext,
  { meeting, corrections }: Beside,
  { hiding, reason, policy }: Hiding,
): Promise<void> {
  if (meeting.purgedAt === null) {
    const turns = await em.count(MeetingHiddenWords, { meeting })
    hiding.forEach((words, index) => {
      const turn = turns + index + 1
      em.create(MeetingHiddenWords, { meeting, turn, ...words, reason, by: actor.id, at: now })
    })
  }
  hideInMeeting(meeting, hiding)
  for (const correction of corrections) {
    Object.assign(correction, { reason: hideInBoth(correction.reason, hiding) })
  }
  await publishMeeting(em, meeting, policy)
  await em.flush()
}
