import { controllerOf, type Instant } from '@esep/law'
import type { Ask } from '../ask.ts'
import { listOf } from '../finding/cell.ts'
import { type Candidates, candidatesOf } from './candidates.ts'

/**
 * Assigns these items to whoever controls them, in a fixed number of statements; where that is right already nothing is
 * written. Returns the meetings of which something changed (¶33).
 */
export async function assign(
  ask: Ask,
  itemIds: readonly string[],
  now: Instant,
): Promise<string[]> {
  const candidates = await candidatesOf(ask, itemIds)
  const changed = candidates.flatMap(anew)
  if (changed.length === 0) return []

  const given = JSON.stringify(changed)
  await ask(forgetOfThisMoment, [given, now])
  await ask(end, [now, given])
  await ask(begin, [now, given])
  return [...new Set(changed.map(({ meetingId }) => meetingId))]
}

/** The open items of these meetings. */
export async function openItemsOf(ask: Ask, meetingIds: readonly string[]): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select id from internal.control_item
      where meeting_id = any(?::uuid[]) and closed_at is null and dropped_at is null`,
    [listOf(meetingIds)],
  )
  return rows.map(({ id }) => id)
}

/** The open items of the meetings at which a precinct reported. */
export async function openItemsIn(ask: Ask, precinctId: string): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select item.id
       from internal.control_item item
       join internal.meeting_precinct part on part.meeting_id = item.meeting_id
      where part.precinct_id = ? and item.closed_at is null and item.dropped_at is null`,
    [precinctId],
  )
  return rows.map(({ id }) => id)
}

/** Ends control by a point to which no precinct of the meeting belongs any more, because this one passed on. */
export async function leaveFormerPoint(ask: Ask, precinctId: string, now: Instant): Promise<void> {
  await ask(leave, [now, precinctId])
}

/** The open items of the meetings at which the precincts of a point reported. */
export async function openItemsAt(ask: Ask, pointId: string): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select id from internal.control_item
      where closed_at is null and dropped_at is null
        and meeting_id in (
          select part.meeting_id
            from internal.meeting_precinct part
            join internal.precinct on precinct.id = part.precinct_id
           where precinct.point_id = ?
        )`,
    [pointId],
  )
  return rows.map(({ id }) => id)
}

function anew(item: Candidates) {
  const { itemId, meetingId, pointId } = item
  const { staffId, ground } = controllerOf(item)
  const isSame = item.ground === ground && item.current === staffId
  return isSame ? [] : [{ itemId, meetingId, pointId, staffId, ground }]
}

const given = `
  jsonb_to_recordset(?::jsonb) as given ("itemId" uuid, "pointId" uuid, "staffId" uuid, ground text)`

/** Whoever was assigned at this very moment never controlled it. */
const forgetOfThisMoment = `
  delete from internal.control_assignment held using ${given}
   where held.item_id = given."itemId" and held.point_id = given."pointId"
     and held.until is null and held.since >= ?`

const end = `
  update internal.control_assignment held set until = ? from ${given}
   where held.item_id = given."itemId" and held.point_id = given."pointId" and held.until is null`

const leave = `
  update internal.control_assignment held set until = ?
    from internal.control_item item
    join internal.meeting_precinct passed on passed.meeting_id = item.meeting_id
   where passed.precinct_id = ? and held.item_id = item.id and held.until is null
     and not exists (
       select from internal.meeting_precinct part
         join internal.precinct on precinct.id = part.precinct_id
        where part.meeting_id = item.meeting_id and precinct.point_id = held.point_id
     )`

const begin = `
  insert into internal.control_assignment (item_id, point_id, since, staff_id, ground)
    select given."itemId", given."pointId", ?::timestamptz, given."staffId", given.ground
      from ${given}`
