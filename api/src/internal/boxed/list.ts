import { ArgsType, Field } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { PageArgs } from '../page.ts'
import type { Boxed } from './boxed.entity.ts'

/** The arguments of a list of what came through the drop box. */
@ArgsType()
export class BoxedArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Those that wait, or those that are closed; null gives both.',
  })
  readonly open!: boolean | null
}

/** What of the box is wanted, for the database. */
export function wantedOf({ open, after }: BoxedArgs) {
  return [...openOrNot(open), ...beyond(after)]
}

/** The first received first, and no more than the page needs. */
export function inOrder({ first }: BoxedArgs) {
  return { orderBy: { receivedAt: 'asc', id: 'asc' }, limit: firstOf(first) + 1 } as const
}

/** The page of what was found. */
export function boxedPage<One extends Boxed>(found: readonly One[], wanted: BoxedArgs): Page<One> {
  return pageOf(
    found.map((row) => ({ row, place: [row.receivedAt, row.id] })),
    wanted,
  )
}

function openOrNot(open: boolean | null) {
  return open === null ? [] : [{ closedAt: open ? null : { $ne: null } }]
}

function beyond(after: string | null | undefined) {
  if (!after) return []
  const [receivedAt = '', id = ''] = placeOf(after, isPlace)
  return [{ $or: [{ receivedAt: { $gt: receivedAt } }, { receivedAt, id: { $gt: id } }] }]
}

function isPlace([receivedAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(receivedAt) && isUuid(id) && more.length === 0
}
