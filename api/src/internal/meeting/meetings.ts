import type { FilterQuery } from '@mikro-orm/core'
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { graphqlList } from '../../shared/enum.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { Meeting } from './meeting.entity.ts'
import { MeetingConnection } from './meeting-connection.ts'
import { conditionsOf, MeetingFilter } from './meeting-filter.ts'
import { inScope } from './scope.ts'

const orders = ['LATEST_FIRST', 'EARLIEST_FIRST'] as const

type MeetingOrder = (typeof orders)[number]

const MeetingOrderEnum = graphqlList<MeetingOrder>(
  'MeetingOrder',
  'By the hour at which meetings begin.',
  orders,
)

@ArgsType()
class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true })
  readonly filter?: MeetingFilter | null

  @Field(() => MeetingOrderEnum, { defaultValue: 'LATEST_FIRST' })
  readonly order!: MeetingOrder
}

/** The meetings within one's scope. */
@Resolver()
export class MeetingsQuery {
  @Query(() => MeetingConnection, { description: 'The meetings within the scope of who asks.' })
  async meetings(
    @Args(() => MeetingsArgs) { filter, order, ...page }: MeetingsArgs,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Page<Meeting>> {
    const conditions = [inScope(actor), ...conditionsOf(filter ?? {}), ...beyond(page, order)]
    const towards = order === 'LATEST_FIRST' ? 'desc' : 'asc'

    const meetings = await em.find(
      Meeting,
      { $and: conditions },
      { orderBy: { startsAt: towards, id: towards }, limit: firstOf(page.first) + 1 },
    )
    return pageOf(
      meetings.map((meeting) => ({ row: meeting, place: [meeting.startsAt, meeting.id] })),
      page,
    )
  }
}

function beyond({ after }: PageArgs, order: MeetingOrder): FilterQuery<Meeting>[] {
  if (!after) return []
  const [startsAt = '', id = ''] = placeOf(after, isPlace)
  if (order === 'LATEST_FIRST') {
    return [{ $or: [{ startsAt: { $lt: startsAt } }, { startsAt, id: { $lt: id } }] }]
  }
  return [{ $or: [{ startsAt: { $gt: startsAt } }, { startsAt, id: { $gt: id } }] }]
}

function isPlace([startsAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(startsAt) && isUuid(id) && more.length === 0
}
