import type { WordsToHide } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { MeetingHiddenWords } from '../meeting/meeting-hidden-words.entity.ts'
import { HiddenWords } from './hidden-words.entity.ts'
import { hiddenEverywhere, isSameWords, type WordsEverywhere } from './words-everywhere.ts'

/** The words that staff hid in what is public of a meeting and what was decided on words in its outcome, in the order of time. */
export async function hiddenOf(em: EntityManager, meeting: Meeting): Promise<WordsEverywhere[]> {
  const inside = await em.find(HiddenWords, { outcome: { meeting } }, inTurn)
  const beside = await em.find(MeetingHiddenWords, { meeting }, inTurn)
  return [...beside.map(asHidden), ...inside].toSorted((one, other) =>
    Temporal.Instant.compare(one.at, other.at),
  )
}

/** Those of the words that staff hid in what is public of a meeting and that may not stand again since. */
export async function hiddenBeside(em: EntityManager, meeting: Meeting): Promise<WordsToHide[]> {
  const beside = await em.find(MeetingHiddenWords, { meeting }, inTurn)
  if (beside.length === 0) return []
  const hidden = hiddenEverywhere(await hiddenOf(em, meeting))
  return beside.filter((one) => hidden.some((other) => isSameWords(one, other)))
}

const inTurn = { orderBy: { turn: 'asc' } } as const

function asHidden({ words, type, reason, by, at }: MeetingHiddenWords): WordsEverywhere {
  return { words, type, decision: 'hide', because: reason, by, at }
}
