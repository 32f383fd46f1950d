import { daysBefore } from '@esep/law'
import { BodyAgreement } from '../../../internal/body-agreement/body-agreement.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { instantAt } from '../era.ts'
import type { Making } from './life.ts'

/** Whether each police body agreed, where precincts of several report together: the first always does (¶27). */
export function agreementsOf({ bag, plan, posts, by }: Making, meeting: Meeting): void {
  const bodies = new Set(posts.map(({ body }) => body))
  if (bodies.size < 2 || plan.agreed === null) return

  const on = daysBefore(plan.announcedOn ?? meeting.day, 2)
  const recordedAt = instantAt(on, '15:10')
  for (const [index, body] of [...bodies].entries()) {
    const agreed = plan.agreed || index === 0
    bag.add(bag.em.create(BodyAgreement, { meeting, body, agreed, on, recordedAt, by }))
  }
}
