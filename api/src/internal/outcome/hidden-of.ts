import type { WordsToHide } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import { HiddenWords } from '../meeting/hidden-words.entity.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { hiddenEverywhere, isSameWords, type WordsEverywhere } from './words-everywhere.ts'

/** What was decided on words of a meeting, by whoever hid them at once and by reviewers, in the order of time. */
export async function hiddenOf(em: EntityManager, meeting: Meeting): Promise<WordsEverywhere[]> {
  const rows = await em.find(HiddenWords, { meeting }, { orderBy: { turn: 'asc' } })
  return rows.map(({ words, type, decision, number, reason, because, by, at }) => ({
    ...{ words, type, decision, number, by, at },
    ...{ because: reason ?? because, isAtOnce: reason !== null },
  }))
}

/** Those of the words that staff hid in what is public of a meeting and that may not stand again since. */
export async function hiddenBeside(em: EntityManager, meeting: Meeting): Promise<WordsToHide[]> {
  const decided = await hiddenOf(em, meeting)
  const hidden = hiddenEverywhere(decided)
  return decided.flatMap(({ words, type, number, isAtOnce }) => {
    const isHidden = isAtOnce && hidden.some((other) => isSameWords({ words }, other))
    return isHidden && number !== null ? [{ words, type, number }] : []
  })
}
