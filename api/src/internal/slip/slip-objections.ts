import type { FilterQuery } from '@mikro-orm/core'
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { objectionsInScope } from './objection-scope.ts'
import { SlipObjection } from './slip-objection.entity.ts'
import { SlipObjectionConnection } from './slip-objection-connection.ts'

/** What those who hold slips object to. */
@Resolver()
export class SlipObjectionsQuery {
  @Query(() => SlipObjectionConnection, {
    description:
      'What those who hold slips object to in what was written down, for who controls the protocol: the head of the point or a supervisor of the body, and nobody who reported there; the first received first (¶33).',
  })
  async slipObjections(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('open', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'Those that wait, or those that are closed; null gives both.',
    })
    open: boolean | null,
    @Ctx() context: InternalContext,
  ): Promise<Page<SlipObjection>> {
    const objections = await context.em.find(
      SlipObjection,
      { $and: [objectionsInScope(context), ...openOrNot(open), ...beyond(page)] },
      { orderBy: { receivedAt: 'asc', id: 'asc' }, limit: firstOf(page.first) + 1 },
    )
    return pageOf(
      objections.map((objection) => ({
        row: objection,
        place: [objection.receivedAt, objection.id],
      })),
      page,
    )
  }
}

function openOrNot(open: boolean | null): FilterQuery<SlipObjection>[] {
  if (open === null) return []
  return [{ closedAt: open ? null : { $ne: null } }]
}

function beyond({ after }: PageArgs): FilterQuery<SlipObjection>[] {
  if (!after) return []
  const [receivedAt = '', id = ''] = placeOf(after, isPlace)
  return [{ $or: [{ receivedAt: { $gt: receivedAt } }, { receivedAt, id: { $gt: id } }] }]
}

function isPlace([receivedAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(receivedAt) && isUuid(id) && more.length === 0
}
