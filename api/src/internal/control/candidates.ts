import type { ControlGround, Controllable } from '@esep/law'
import type { Ask } from '../ask.ts'
import { listOf } from '../finding/cell.ts'

/** An item for one of the points of its meeting, with everybody who could control it. */
export interface Candidates extends Controllable {
  readonly itemId: string
  readonly meetingId: string
  readonly pointId: string
  /** Why whoever controls it now does; null before it was ever assigned. */
  readonly ground: ControlGround | null
}

/**
 * Of these items, each once for every point whose precincts reported, who heads the point, who could stand in, and who carried
 * it out (¶33). Nobody else assigns them meanwhile.
 */
export async function candidatesOf(ask: Ask, itemIds: readonly string[]): Promise<Candidates[]> {
  if (itemIds.length === 0) return []
  const ids = listOf(itemIds)
  await ask('select from internal.control_item where id = any(?::uuid[]) order by id for update', [
    ids,
  ])
  return ask<Candidates>(candidates, [ids])
}

/** Who carried `item` out: whoever reported at its meeting, and whoever wrote in `appeal`, answered or forwarded it (¶33). */
export const executors = `
  select part.inspector_id from internal.meeting_precinct part
   where part.meeting_id = item.meeting_id and part.inspector_id is not null and part.reported is not false
   union
  select unnest(appeal.written_by)
   union
  select hop.recorded_by from internal.referral_hop hop where hop.appeal_id = appeal.id`

/** The points whose precincts reported at the meeting of `item`. */
export const points = `
  select distinct precinct_point.id, precinct_point.body_id
    from internal.meeting_precinct part
    join internal.precinct on precinct.id = part.precinct_id
    join internal.precinct_point on precinct_point.id = precinct.point_id
   where part.meeting_id = item.meeting_id`

const candidates = `
  select item.id as "itemId", item.meeting_id as "meetingId", point.id as "pointId",
         array(
           select head.id from internal.staff head
            where head.point_id = point.id and head.role = 'POINT_HEAD' and head.active
         ) as heads,
         array(
           select second.id from internal.staff second
            where second.body_id = point.body_id and second.role = 'SUPERVISOR' and second.active
         ) as seconds,
         array(${executors}) as executors,
         assigned.staff_id as current, assigned.ground
    from internal.control_item item
    join lateral (${points}) point on true
    left join internal.appeal on appeal.id = item.appeal_id
    left join internal.control_assignment assigned
      on assigned.item_id = item.id and assigned.point_id = point.id and assigned.until is null
   where item.id = any(?::uuid[]) and item.closed_at is null and item.dropped_at is null`
