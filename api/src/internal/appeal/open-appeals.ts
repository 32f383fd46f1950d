import type { FilterQuery } from '@mikro-orm/core'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isDay } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { PageArgs } from '../page.ts'
import { Appeal } from './appeal.entity.ts'
import { AppealConnection } from './appeal-connection.ts'

/** Neither answered in full, at the meeting or later, nor forwarded (¶31, ¶32). */
const open: FilterQuery<Appeal> = {
  $or: [{ answer: null }, { answer: { $ne: 'full' } }],
  answeredOn: null,
  referredOn: null,
}

/** What still waits for an answer. */
@Resolver()
export class OpenAppealsQuery {
  @Query(() => AppealConnection, {
    description:
      'Appeals within the scope of who asks that wait for an answer: the first due first, then those without a term.',
  })
  async openAppeals(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Page<Appeal>> {
    const appeals = await em.find(
      Appeal,
      { $and: [{ meeting: inScope(actor) }, open, ...beyond(page)] },
      { orderBy: { dueOn: 'asc nulls last', id: 'asc' }, limit: firstOf(page.first) + 1 },
    )
    return pageOf(
      appeals.map((appeal) => ({ row: appeal, place: [appeal.dueOn ?? '', appeal.id] })),
      page,
    )
  }
}

function beyond({ after }: PageArgs): FilterQuery<Appeal>[] {
  if (!after) return []
  const [dueOn = '', id = ''] = placeOf(after, isPlace)
  const further = { dueOn: dueOn || null, id: { $gt: id } }
  if (!dueOn) return [further]
  return [{ $or: [{ dueOn: { $gt: dueOn } }, further, { dueOn: null }] }]
}

function isPlace([dueOn = '', id = '', ...more]: readonly string[]): boolean {
  return (dueOn === '' || isDay(dueOn)) && isUuid(id) && more.length === 0
}
