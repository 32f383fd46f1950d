import type { WordsToHide } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { AppealPart } from '../appeal/appeal-part.entity.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { hideInBoth, referredIn } from './hide-in-public.ts'

/**
 * Hides words in the names of the bodies to which appeals of a meeting and their parts went, in the public items too. Slips
 * follow their appeals in the same act (¶32).
 */
export async function hideReferred(
  em: EntityManager,
  meeting: Meeting,
  hiding: readonly WordsToHide[],
): Promise<void> {
  const away = { meeting, referredTo: { $ne: null } }
  const appeals = await em.find(Appeal, away)
  const parts = await em.find(AppealPart, away)
  for (const one of [...appeals, ...parts]) {
    if (one.referredTo) one.referredTo = hideInBoth(one.referredTo, hiding)
  }
  const items = await em.find(PublishedOutcomeItem, { outcomeId: meeting.id })
  for (const item of items) Object.assign(item, referredIn(item, hiding))
}
