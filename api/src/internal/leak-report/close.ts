import { type LeakReportResult, whyNotClose } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { refused, UserError } from '../user-error.ts'
import { LeakReportResultEnum } from './enums.ts'
import { leakReportOf, leakReports, reachOfReport } from './find.ts'
import { LeakReport } from './leak-report.entity.ts'

@InputType()
class LeakReportCloseInput extends ActInput {
  @Field(() => ID)
  readonly leakReportId!: string

  @Field(() => LeakReportResultEnum)
  readonly result!: LeakReportResult

  @Field(() => String, { nullable: true, description: 'What was done about it, for colleagues.' })
  readonly note?: string | null
}

@ObjectType()
class LeakReportClosePayload {
  @Field(() => LeakReport, { nullable: true })
  readonly leakReport?: LeakReport | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Being done with a report of a leak. */
@Resolver()
export class LeakReportClose {
  @Mutation(() => LeakReportClosePayload, {
    description:
      'Says what became of a report of a leak. It hides nothing by itself, and ninety days later the report is forgotten.',
  })
  @UseMiddleware(acts(leakReports))
  async leakReportClose(
    @Arg('input', () => LeakReportCloseInput) input: LeakReportCloseInput,
    @Ctx() context: InternalContext,
  ): Promise<LeakReportClosePayload> {
    const { em, actor, now } = context
    const leakReport = await leakReportOf(context, input)
    const { closedAt } = leakReport
    const reach = await reachOfReport(context, leakReport)

    const problems = whyNotClose({ reach, closedAt }, { actor })
    if (problems.length > 0) return refused(problems)

    const note = input.note?.trim() || null
    leakReport.close({ at: now, by: actor.id, result: input.result, note })
    await em.flush()
    return { leakReport, errors: [] }
  }
}
