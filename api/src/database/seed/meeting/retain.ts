import { daysAfter } from '@esep/law'
import { MaterialHold } from '../../../internal/hold/material-hold.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { instantAt } from '../era.ts'
import type { Raised } from './appeal.ts'
import type { Making } from './life.ts'

/** Before the year is over the reviewer has what is disputed or before a court kept for longer (¶32). */
export function retain(
  { bag, random, plan, posts, by }: Making,
  meeting: Meeting,
  raised: readonly Raised[],
): void {
  if (!plan.retained) return

  const { reason, what } = plan.retained
  const appealId = what === 'everything' ? null : (raised[0]?.appeal.id ?? null)
  bag.add(
    bag.em.create(MaterialHold, {
      ...{ id: random.uuid(), meeting, appealId, reason },
      placedAt: instantAt(daysAfter(meeting.day, 350), '10:15'),
      placedBy: posts[0]?.reviewer.id ?? by,
    }),
  )
}
