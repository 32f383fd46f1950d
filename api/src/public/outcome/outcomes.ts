import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, placeOf } from '../../shared/connection.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { Connection } from '../connection.ts'
import type { PublicContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { readingOf } from '../reading.ts'
import { allOf, type Sql, sql } from '../sql.ts'
import type { PublishedOutcome } from './outcome.entity.ts'
import { outcomeColumns } from './outcome.loader.ts'
import { OutcomeConnection } from './outcome-connection.ts'
import { OutcomeFilter, outcomeConditions } from './outcome-filter.ts'

type OutcomeRow = PublishedOutcome & { readonly startsAt: string }

/** Lists of outcomes. */
@Resolver()
export class OutcomesQuery {
  @Query(() => OutcomeConnection, {
    description: 'Published outcomes, that of the latest meeting on top.',
  })
  outcomes(
    @Arg('filter', () => OutcomeFilter, { nullable: true, description: 'Which ones.' })
    filter: OutcomeFilter | undefined,
    @Args() page: PageArgs,
    @Ctx() { database, today }: PublicContext,
  ): Connection<PublishedOutcome> {
    const conditions = outcomeConditions(filter ?? {}, today)
    const reading = readingOf<OutcomeRow>(database, {
      page,
      rows: sql`
        select ${outcomeColumns}, m.starts_at
          from public_record.outcome o
          join public_record.meeting m on m.id = o.id
         where ${allOf(conditions)} and ${after(page.after)}
         order by m.starts_at desc, m.id
         limit ${firstOf(page.first) + 1}`,
      placed: (row) => ({ row, place: [row.startsAt, row.id] }),
      count: sql`
        select count(*) as count
          from public_record.outcome o
          join public_record.meeting m on m.id = o.id
         where ${allOf(conditions)}`,
    })
    return new OutcomeConnection(reading)
  }
}

function after(cursor: string | null | undefined): Sql {
  if (!cursor) return sql`true`
  const [startsAt, id] = placeOf(cursor, isPlace)
  return sql`(m.starts_at < ${startsAt} or (m.starts_at = ${startsAt} and m.id > ${id}))`
}

function isPlace([startsAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(startsAt) && isUuid(id) && more.length === 0
}
