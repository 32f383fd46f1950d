import type { EntityManager } from '@mikro-orm/postgresql'
import { askIn } from '../ask.ts'
import { cellsOf } from '../finding/cells.ts'
import { type Judging, judgeCells } from '../finding/judge-cells.ts'
import { touchedMeetings } from '../finding/touched.ts'
import { assign } from './assign.ts'

/** How many items are looked at in one transaction. */
const together = 400

/**
 * Assigns anew whatever is not controlled by who heads its point today: accounts are opened and closed without an act on any
 * meeting. What the duties come to by it is found in the same transaction (¶33).
 */
export async function reassignAll(em: () => EntityManager, judging: Judging): Promise<void> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (after) after = await reassignSome(em(), { after, judging })
}

/** Returns the last of them. */
function reassignSome(
  em: EntityManager,
  { after, judging }: { readonly after: string; readonly judging: Judging },
): Promise<string | undefined> {
  return em.transactional(async (em) => {
    const ask = askIn(em)
    const doubtful = await ask<{ id: string }>(doubtfulItems, [after, together])
    const meetingIds = await assign(
      ask,
      doubtful.map(({ id }) => id),
      judging.now,
    )
    await judgeCells(ask, await cellsOf(ask, touchedMeetings(meetingIds)), judging)
    return doubtful.at(-1)?.id
  })
}

/** Open items that for one of their points are not controlled by an officer who heads it. */
const doubtfulItems = `
  select item.id
    from internal.control_item item
   where item.closed_at is null and item.dropped_at is null and item.id > ?
     and exists (
       select from internal.meeting_precinct part
         join internal.precinct on precinct.id = part.precinct_id
         left join internal.control_assignment held
           on held.item_id = item.id and held.point_id = precinct.point_id and held.until is null
         left join internal.staff head
           on head.id = held.staff_id and head.role = 'POINT_HEAD' and head.active and head.point_id = precinct.point_id
        where part.meeting_id = item.meeting_id and head.id is null
     )
   order by item.id
   limit ?`
