import { occurrencesOf, type WordsToHide } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import { recipientsOf } from '../meeting/beside-outcome.ts'
import { hideInWords } from '../meeting/hide-in-words.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { referredIn } from './hide-in-public.ts'

/**
 * Hides words in the names of the bodies to which appeals of a meeting and their parts went, in the public items too, and
 * gives those that stood there. Slips follow their appeals in the same act (¶32).
 */
export async function hideReferred<Words extends WordsToHide>(
  em: EntityManager,
  meeting: Meeting,
  hiding: readonly Words[],
): Promise<Words[]> {
  const recipients = await recipientsOf(em, meeting)
  const names = recipients.flatMap(({ text: { kk, ru } }) => [kk, ru])
  hideInWords(recipients, hiding)
  await hideInItems(em, meeting, hiding)
  return hiding.filter(({ words }) => names.some((name) => occurrencesOf(name, words).length > 0))
}

/** Hides words in the names of the bodies that public items of a meeting tell of. */
export async function hideInItems(
  em: EntityManager,
  meeting: Meeting,
  hiding: readonly WordsToHide[],
): Promise<void> {
  const items = await em.find(PublishedOutcomeItem, { outcomeId: meeting.id })
  for (const item of items) Object.assign(item, referredIn(item, hiding))
}
