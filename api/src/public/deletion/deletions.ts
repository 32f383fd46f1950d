import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, placeOf } from '../../shared/connection.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { Connection } from '../connection.ts'
import type { PublicContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { readingOf } from '../reading.ts'
import { type Sql, sql } from '../sql.ts'
import type { DeletionCertificate } from './deletion-certificate.ts'
import { DeletionConnection } from './deletion-connection.ts'

/** What was deleted when its time was over. */
@Resolver()
export class DeletionsQuery {
  @Query(() => DeletionConnection, {
    description:
      'Certificates of what was deleted of the materials of meetings after a year, the latest on top (¶32).',
  })
  deletions(
    @Args() page: PageArgs,
    @Ctx() { database }: PublicContext,
  ): Connection<DeletionCertificate> {
    const reading = readingOf<DeletionCertificate>(database, {
      page,
      rows: sql`
        select d.id, d.meeting_id, d.meeting_day, d.police_bodies, d.kept_until, d.starts_by, d.edition, d.deleted_on,
               d.deleted_at, d.deleted, d.held_back
          from public_record.deletion d
         where ${after(page.after)}
         order by d.deleted_at desc, d.id
         limit ${firstOf(page.first) + 1}`,
      placed: (row) => ({ row, place: [row.deletedAt, row.id] }),
      count: sql`select count(*) as count from public_record.deletion`,
    })
    return new DeletionConnection(reading)
  }
}

function after(cursor: string | null | undefined): Sql {
  if (!cursor) return sql`true`
  const [deletedAt, id] = placeOf(cursor, isPlace)
  return sql`(d.deleted_at < ${deletedAt} or (d.deleted_at = ${deletedAt} and d.id > ${id}))`
}

function isPlace([deletedAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(deletedAt) && isUuid(id) && more.length === 0
}
