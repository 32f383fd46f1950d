import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Page } from '../../shared/connection.ts'
import { BoxedArgs, boxedPage, inOrder, wantedOf } from '../boxed/list.ts'
import type { InternalContext } from '../context.ts'
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
    @Args(() => BoxedArgs) wanted: BoxedArgs,
    @Ctx() context: InternalContext,
  ): Promise<Page<LeakReport>> {
    const where = { $and: [inScope(context), ...wantedOf(wanted)] }
    return boxedPage(await context.em.find(LeakReport, where, inOrder(wanted)), wanted)
  }
}
