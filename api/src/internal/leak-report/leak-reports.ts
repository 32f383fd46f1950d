import type { FilterQuery } from '@mikro-orm/core'
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { LeakReport } from './leak-report.entity.ts'
import { LeakReportConnection } from './leak-report-connection.ts'
import { inScope } from './scope.ts'

/** What residents report to have got out. */
@Resolver()
export class LeakReportsQuery {
  @Query(() => LeakReportConnection, {
    description:
      'What residents report to have got out by mistake, for a reviewer of the police body, the first received first; a report whose page tells nothing is shown to every reviewer.',
  })
  async leakReports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('open', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'Those that wait, or those that are closed; null gives both.',
    })
    open: boolean | null,
    @Ctx() context: InternalContext,
  ): Promise<Page<LeakReport>> {
    const reports = await context.em.find(
      LeakReport,
      { $and: [inScope(context), ...openOrNot(open), ...beyond(page)] },
      { orderBy: { receivedAt: 'asc', id: 'asc' }, limit: firstOf(page.first) + 1 },
    )
    return pageOf(
      reports.map((report) => ({ row: report, place: [report.receivedAt, report.id] })),
      page,
    )
  }
}

function openOrNot(open: boolean | null): FilterQuery<LeakReport>[] {
  if (open === null) return []
  return [{ closedAt: open ? null : { $ne: null } }]
}

function beyond({ after }: PageArgs): FilterQuery<LeakReport>[] {
  if (!after) return []
  const [receivedAt = '', id = ''] = placeOf(after, isPlace)
  return [{ $or: [{ receivedAt: { $gt: receivedAt } }, { receivedAt, id: { $gt: id } }] }]
}

function isPlace([receivedAt = '', id = '', ...more]: readonly string[]): boolean {
  return isInstant(receivedAt) && isUuid(id) && more.length === 0
}
