import type { EntityManager } from '@mikro-orm/postgresql'
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isDay } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { isInScope } from '../meeting/scope-sql.ts'
import { PageArgs } from '../page.ts'
import { ControlItemConnection } from './control-connection.ts'
import { ControlItem } from './control-item.entity.ts'
import { type ControlState, ControlStateEnum } from './enums.ts'
import { type ListedItem, listItems } from './list.ts'

@ArgsType()
class ControlItemsArgs extends PageArgs {
  @Field(() => ControlStateEnum, { defaultValue: 'OPEN' })
  readonly state!: ControlState

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone that one controls.' })
  readonly mine!: boolean

  @Field(() => ID, { nullable: true })
  readonly meetingId?: string | null

  @Field(() => ID, { nullable: true })
  readonly precinctId?: string | null
}

/** What is to be carried out (¶33). */
@Resolver()
export class ControlItemsQuery {
  @Query(() => ControlItemConnection, {
    description:
      'What protocols laid down, within the scope of who asks: the first due first, then those without a term (¶33).',
  })
  async controlItems(
    @Args(() => ControlItemsArgs) asked: ControlItemsArgs,
    @Ctx() { em, actor, today }: InternalContext,
  ): Promise<Page<ControlItem>> {
    const { state, mine, meetingId = null, precinctId = null } = asked
    if (![meetingId, precinctId].every((id) => id === null || isUuid(id))) return pageOf([], asked)
    const wanted = {
      ...{ scope: isInScope(actor, 'item.meeting_id'), state, today, meetingId, precinctId },
      controllerId: mine ? actor.id : null,
    }
    const after = asked.after ? listedAt(asked.after) : null
    const listed = await listItems(askIn(em), wanted, { after, limit: firstOf(asked.first) + 1 })
    return pageOf(await rowsOf(em, listed), asked)
  }
}

async function rowsOf(em: EntityManager, listed: readonly ListedItem[]) {
  const items = await itemsWithIds(em, listed)
  return listed.flatMap(({ id, dueOn }) => {
    const row = items.get(id)
    return row ? [{ row, place: [dueOn ?? '', id] }] : []
  })
}

/** The items of a list by their ids. */
export async function itemsWithIds(
  em: EntityManager,
  listed: readonly ListedItem[],
): Promise<ReadonlyMap<string, ControlItem>> {
  const items = await em.find(ControlItem, { id: { $in: listed.map(({ id }) => id) } })
  return new Map(items.map((item) => [item.id, item]))
}

function listedAt(cursor: string): ListedItem {
  const [dueOn = '', id = ''] = placeOf(cursor, isPlace)
  return { id, dueOn: dueOn || null }
}

function isPlace([dueOn = '', id = '', ...more]: readonly string[]): boolean {
  return (dueOn === '' || isDay(dueOn)) && isUuid(id) && more.length === 0
}
