import type { InternalContext } from '../context.ts'
import { HiddenWords } from '../meeting/hidden-words.entity.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { isAnythingKept } from '../retention/spared.ts'

type Asked = Pick<HiddenWords, 'words' | 'type' | 'decision' | 'number'> &
  Partial<Pick<HiddenWords, 'reason' | 'because'>>

interface Deciding {
  readonly meeting: Meeting
  readonly asked: readonly Asked[]
}

/**
 * Keeps that words are hidden wherever they stand, or may stand again, with who decided that; once all materials of the
 * meeting are gone, nothing of it is written later, and no words are kept.
 */
export async function keepWords(
  { em, actor, now }: InternalContext,
  { meeting, asked }: Deciding,
): Promise<void> {
  if (asked.length === 0 || !(await isAnythingKept(em, meeting))) return
  const last = await em.count(HiddenWords, { meeting })
  asked.forEach((one, index) => {
    em.create(HiddenWords, { meeting, turn: last + index + 1, ...one, by: actor.id, at: now })
  })
}

/** Whether words can be looked for: two letters, or a number. */
export function saysSomething(words: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(words)
}
