import { returnsThatAreMany } from '@esep/law'
import { raw } from '@mikro-orm/core'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { PageArgs } from '../page.ts'
import { Appeal } from './appeal.entity.ts'
import { AppealConnection } from './appeal-connection.ts'

/** What other bodies gave back again and again. */
@Resolver()
export class ReturnedAppealsQuery {
  @Query(() => AppealConnection, {
    description:
      'Appeals within the scope of who asks that other bodies gave back twice or more (¶32).',
  })
  async returnedAppeals(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Page<Appeal>> {
    const after = page.after ? placeOf(page.after, isPlace).slice(0, 1) : []
    const often = raw(isReturnedOften, [returnsThatAreMany])
    const appeals = await em.find(
      Appeal,
      {
        $and: [
          { meeting: inScope(actor) },
          { [often]: [] },
          ...after.map((id) => ({ id: { $gt: id } })),
        ],
      },
      { orderBy: { id: 'asc' }, limit: firstOf(page.first) + 1 },
    )
    return pageOf(
      appeals.map((appeal) => ({ row: appeal, place: [appeal.id] })),
      page,
    )
  }
}

function isReturnedOften(appeal: string): string {
  return `(
    select count(*) from internal.referral_hop hop
     where hop.appeal_id = ${appeal}.id and hop.kind = 'RETURNED'
  ) >= ?`
}

function isPlace([id = '', ...more]: readonly string[]): boolean {
  return isUuid(id) && more.length === 0
}
