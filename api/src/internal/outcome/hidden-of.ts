import type { EntityManager } from '@mikro-orm/postgresql'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { MeetingHiddenWords } from '../meeting/meeting-hidden-words.entity.ts'
import { HiddenWords } from './hidden-words.entity.ts'
import type { WordsEverywhere } from './words-everywhere.ts'

/** The words that staff hid in what is public of a meeting and, behind them, what was decided on words in its outcome. */
export async function hiddenOf(em: EntityManager, meeting: Meeting): Promise<WordsEverywhere[]> {
  const inTurn = { orderBy: { turn: 'asc' } } as const
  const beside = await em.find(MeetingHiddenWords, { meeting }, inTurn)
  const inside = await em.find(HiddenWords, { outcome: { meeting } }, inTurn)
  return [...beside.map(asHidden), ...inside]
}

function asHidden({ words, type, reason, by, at }: MeetingHiddenWords): WordsEverywhere {
  return { words, type, decision: 'hide', because: reason, by, at }
}
