import { type FilterQuery, raw } from '@mikro-orm/core'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { MeetingConnection } from '../meeting/meeting-connection.ts'
import { inScope } from '../meeting/scope.ts'
import { PageArgs } from '../page.ts'

/** What waits for a reviewer. */
@Resolver()
export class AwaitingReviewQuery {
  @Query(() => MeetingConnection, {
    description:
      'Meetings whose protocol, or a later answer, waits to be reviewed and published by who asks: the first signed first, and never what they wrote or signed.',
  })
  async awaitingReview(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Page<Meeting>> {
    if (actor.role !== 'REVIEWER') return pageOf([], page)

    const meetings = await em.find(
      Meeting,
      { $and: [inScope(actor), waiting(), notBy(actor.id), ...beyond(page)] },
      { orderBy: { signedAt: 'asc', id: 'asc' }, limit: firstOf(page.first) + 1 },
    )
    return pageOf(
      meetings.map((meeting) => ({ row: meeting, place: [meeting.signedAt ?? '', meeting.id] })),
      page,
    )
  }
}

/** Signed and not public yet, or public without what was written since (¶32). */
function waiting(): FilterQuery<Meeting> {
  const isBehind = raw(
    (meeting) => `exists (
      select from internal.outcome
       where outcome.id = ${meeting}.id
         and (outcome.reviewed_at is null or outcome.reviewed_at > outcome.published_at)
    )`,
  )
  return { $or: [{ stage: 'signed' }, { stage: 'published', [isBehind]: [] }] }
}

function notBy(staffId: string): FilterQuery<Meeting> {
  const wrote = { writtenBy: { $contains: [staffId] } }
  const signed = { signatures: { $some: { staff: staffId } } }
  return { appeals: { $none: wrote }, protocols: { $none: { $or: [wrote, signed] } } }
}

function beyond({ after }: PageArgs): FilterQuery<Meeting>[] {
  if (!after) return []
  const [signedAt = '', id = ''] = placeOf(after, isPlace)
  return [{ $or: [{ signedAt: { $gt: signedAt } }, { signedAt, id: { $gt: id } }] }]
}

function isPlace([signedAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(signedAt) && isUuid(id) && more.length === 0
}
