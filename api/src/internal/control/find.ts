import type { ControlledItem } from '@esep/law'
import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { isSpared } from '../retention/spared.ts'
import { executors } from './candidates.ts'
import { ControlItem } from './control-item.entity.ts'

/** An item of a protocol of the actor's scope; null where there is none. */
function findItem({ em, actor }: InternalContext, id: string): Promise<ControlItem | null> {
  if (!isUuid(id)) return Promise.resolve(null)
  return em.findOne(ControlItem, { id, meeting: inScope(actor) })
}

/** An item under control, as an act is done to it. */
export interface UnderControl {
  readonly item: ControlItem
  readonly meeting: Meeting
  readonly controlled: ControlledItem
  /** Whether its materials are there still, so that words may be added to them (¶32). */
  readonly isKept: boolean
}

/**
 * The item of an act, which nobody else closes, assigns or purges meanwhile; whoever was first has it, and who comes second
 * sees that it changed. Throws {@link NotThere} out of scope.
 */
export async function itemOf(
  context: InternalContext,
  { itemId, version }: { readonly itemId: string; readonly version?: number | null },
): Promise<UnderControl> {
  const { em } = context
  const seen = await findItem(context, itemId)
  if (!seen) throw new NotThere()

  const asked = { meetingId: seen.meeting.id }
  const meeting = await meetingHeldStill(context, asked, { evenPurged: true })
  const before = version ?? seen.version
  await em.execute('select from internal.control_item where id = ? for update', [seen.id])
  const item = await em.refreshOrFail(seen)
  await em.lock(item, LockMode.OPTIMISTIC, before)
  const isKept = meeting.purgedAt === null || (await isSpared(em, meeting, item.appeal?.id ?? null))
  return { item, meeting, isKept, controlled: await controlledOf(context, item) }
}

interface Facts {
  readonly controllers: readonly string[]
  readonly executors: readonly string[]
  readonly isDone: boolean
}

async function controlledOf({ em }: InternalContext, item: ControlItem): Promise<ControlledItem> {
  const [facts] = await askIn(em)<Facts>(factsOfItem, [item.id])
  const { kind, closedAt, droppedAt } = item
  return {
    ...{ kind, isClosed: closedAt !== null, isDropped: droppedAt !== null },
    ...(facts ?? { controllers: [], executors: [], isDone: false }),
  }
}

const factsOfItem = `
  select array(
           select assigned.staff_id from internal.control_assignment assigned
            where assigned.item_id = item.id and assigned.until is null and assigned.staff_id is not null
         ) as controllers,
         array(${executors}) as executors,
         coalesce(appeal.answered_on, appeal.referred_on) is not null as "isDone"
    from internal.control_item item
    left join internal.appeal on appeal.id = item.appeal_id
   where item.id = ?`

/** Items under control, as acts are done to them. */
export const items: Subject = { key: 'item', find: findItem }
