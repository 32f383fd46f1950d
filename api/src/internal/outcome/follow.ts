import type { WorkCalendar } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { Appeal } from '../appeal/appeal.entity.ts'
import { partsOf } from '../appeal/part.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { reportersOf } from '../meeting/reporters.ts'
import type { Protocol } from '../protocol/protocol.entity.ts'
import { Outcome } from './outcome.entity.ts'
import { followedOf, publishedFollowing } from './published-item.ts'
import { unsignedIn } from './unsigned.ts'

/** Brings the days of a public item up to date with its appeal; new words wait for a review (¶32). */
export async function followAppeal(
  { em, policy }: InternalContext,
  appeal: Appeal,
  calendar: WorkCalendar,
): Promise<void> {
  const { meeting, number } = appeal
  const item = await em.findOne(PublishedOutcomeItem, { outcomeId: meeting.id, number })
  if (!item) return
  const parts = await partsOf(em, appeal)
  const { raisedOn } = item
  Object.assign(
    item,
    publishedFollowing(followedOf(appeal, { raisedOn, parts }), { policy, calendar }),
  )
}

/** Puts an outcome back before its reviewers, because something was written that nobody has read. */
export async function reopenReview(em: EntityManager, meeting: Meeting): Promise<void> {
  const outcome = await em.findOne(Outcome, { meeting })
  outcome?.reopen()
}

/** Takes a signature that came after publication off the list of those that are missing (¶32). */
export async function followSignature(
  em: EntityManager,
  meeting: Meeting,
  protocol: Protocol,
): Promise<void> {
  const outcome = await em.findOne(PublishedOutcome, meeting.id)
  if (outcome) outcome.unsigned = reportersOf(unsignedIn(meeting, protocol))
}
