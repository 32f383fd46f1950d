import type { Day } from '@esep/law'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { largestPage } from '../../shared/connection.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { isInScope } from '../meeting/scope-sql.ts'
import { staffById } from '../staff/staff.loader.ts'
import { ControlDigest, type ControllerDigest } from './control-digest.ts'
import type { ControlItem } from './control-item.entity.ts'
import { itemsWithIds } from './control-items.ts'
import { listItems } from './list.ts'
import { type ControllerCounts, countsByController, countsOfWeek } from './standing.ts'
import { weekOf } from './week.ts'

/** The digest of a week (¶33). */
@Resolver()
export class ControlDigestQuery {
  @Query(() => ControlDigest, {
    description:
      'What a week brought to what is under control, within the scope of who asks: in all, and for each who controls (¶33).',
  })
  async controlDigest(
    @Arg('week', () => DayScalar, {
      nullable: true,
      description: 'A day of the week; today where it is left out.',
    })
    day: Day | null,
    @Ctx() context: InternalContext,
  ): Promise<ControlDigest> {
    const { em, actor, today, policy } = context
    const week = weekOf(day ?? today, today)
    const asked = { scope: isInScope(actor, 'item.meeting_id'), week, policy }
    const counts = await countsOfWeek(askIn(em), asked)
    const controllers = await countsByController(askIn(em), asked)

    return Object.assign(new ControlDigest(), {
      ...week,
      ...counts,
      controllers: await named(context, controllers),
      overdueItems: await overdueItems(context),
    })
  }
}

async function named(
  { em }: InternalContext,
  counts: readonly ControllerCounts[],
): Promise<ControllerDigest[]> {
  const ids = counts.flatMap(({ staffId }) => (staffId ? [staffId] : []))
  const staff = await staffById(em, ids)
  return counts.map(({ staffId, ...counted }) => ({
    ...counted,
    controller: staffId ? (staff.get(staffId) ?? null) : null,
  }))
}

async function overdueItems({ em, actor, today }: InternalContext): Promise<ControlItem[]> {
  const listed = await listItems(
    askIn(em),
    {
      ...{ scope: isInScope(actor, 'item.meeting_id'), state: 'OVERDUE', today },
      ...{ controllerId: null, meetingId: null, precinctId: null },
    },
    { after: null, limit: largestPage },
  )
  const items = await itemsWithIds(em, listed)
  return listed.flatMap(({ id }) => items.get(id) ?? [])
}
