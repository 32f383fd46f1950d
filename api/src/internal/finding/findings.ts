import type { Day, Duty, Quarter } from '@esep/law'
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql'
import { DutyEnum } from '../../shared/duty-enums.ts'
import { DayScalar, QuarterScalar } from '../../shared/scalars.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { StoredFinding } from './finding.ts'
import { findingsOn, historyOf } from './read.ts'
import { mayRead } from './scope.ts'

@ArgsType()
class CellArgs {
  @Field(() => ID)
  readonly precinctId!: string

  @Field(() => QuarterScalar)
  readonly quarter!: Quarter
}

@ArgsType()
class FindingsArgs extends CellArgs {
  @Field(() => DayScalar, { nullable: true, description: 'As it stood at the end of this day.' })
  readonly on?: Day | null
}

@ArgsType()
class HistoryArgs extends CellArgs {
  @Field(() => DutyEnum)
  readonly duty!: Duty
}

/** What the order demanded of a precinct in a quarter and what came of it. */
@Resolver()
export class FindingsQuery {
  @Query(() => [StoredFinding], {
    description:
      'What every duty of a precinct came to in a quarter, those of its meetings included.',
  })
  async findings(
    @Args(() => FindingsArgs) { precinctId, quarter, on = null }: FindingsArgs,
    @Ctx() context: InternalContext,
  ): Promise<StoredFinding[]> {
    if (!(await mayRead(context, precinctId))) return []
    return findingsOn(askIn(context.em), { precinctId, quarter, day: on })
  }

  @Query(() => [StoredFinding], {
    description:
      'Everything that was ever found of one duty there, the first first; a correction is a finding of its own, after the one it says otherwise of.',
  })
  async findingHistory(
    @Args(() => HistoryArgs) { precinctId, quarter, duty }: HistoryArgs,
    @Ctx() context: InternalContext,
  ): Promise<StoredFinding[]> {
    if (!(await mayRead(context, precinctId))) return []
    return historyOf(askIn(context.em), { precinctId, quarter, duty })
  }
}
