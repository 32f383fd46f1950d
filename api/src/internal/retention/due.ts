import { type Day, type HeldBack, type Materials, type Policy, purgeOn } from '@esep/law'
import type { Ask } from '../ask.ts'

/** The materials of a meeting, and what was held back when they were last purged. */
export interface StoredMaterials extends Materials {
  readonly id: string
  /** Null where no purge was ever planned. */
  readonly last: LastPurge | null
}

interface LastPurge {
  readonly turn: number
  readonly heldBack: readonly HeldBack[]
}

/** Meetings whose materials may be due on a day: long ago, and not purged whole. */
export async function dueOn(ask: Ask, today: Day, { retentionYears }: Policy): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select meeting.id
       from internal.meeting
       left join lateral (
         select held_back from internal.purge where meeting_id = meeting.id order by turn desc limit 1
       ) last on true
      where meeting.day < ?::date - make_interval(years => ?)
        and (last.held_back is null or last.held_back <> '[]')
      order by meeting.day, meeting.id`,
    [today, retentionYears],
  )
  return rows.map(({ id }) => id)
}

/** The materials of these meetings, and what keeps them (¶32). */
export function materialsOf(ask: Ask, meetingIds: readonly string[]): Promise<StoredMaterials[]> {
  return ask<StoredMaterials>(statement, [`{${meetingIds.join(',')}}`])
}

const statement = `
  select meeting.id, meeting.day::text,
         coalesce((
           select json_agg(distinct hold.reason)
             from internal.material_hold hold
            where hold.meeting_id = meeting.id and hold.appeal_id is null and hold.lifted_at is null
         ), '[]') as holds,
         coalesce(items.items, '[]') as items,
         coalesce(items.closed_on, '[]') as "closedOn",
         (
           select json_build_object('turn', purge.turn, 'heldBack', purge.held_back)
             from internal.purge
            where purge.meeting_id = meeting.id
            order by purge.turn desc limit 1
         ) as last
    from internal.meeting
    left join lateral (
      select json_agg(json_build_object(
               'id', appeal.id,
               'isChecked', appeal.answer is distinct from 'full' and appeal.answered_on is null and appeal.referred_on is null,
               'holds', coalesce((
                 select json_agg(distinct held.reason)
                   from (
                     select hold.reason
                       from internal.material_hold hold
                      where hold.appeal_id = appeal.id and hold.lifted_at is null
                      union all
                     select 'DISPUTE'
                       from internal.slip
                       join dropbox.slip_objection objection on objection.code_hash = slip.code_hash
                      where slip.appeal_id = appeal.id and objection.closed_at is null
                   ) held
               ), '[]')
             ) order by appeal.number) as items,
             json_agg(case when appeal.answer = 'full' then meeting.day
                           else least(appeal.answered_on, appeal.referred_on) end) as closed_on
        from internal.appeal
       where appeal.meeting_id = meeting.id
    ) items on true
   where meeting.id = any(?::uuid[])`

/** What is to be purged of a meeting today: nothing where it was purged so far, or its time is not over. */
export function purgeOf(materials: StoredMaterials, today: Day, policy: Policy) {
  const purge = purgeOn(today, materials, policy)
  if (!purge) return null

  const before = materials.last?.heldBack
  return before && isSame(before, purge.heldBack) ? null : purge
}

function isSame(one: readonly HeldBack[], other: readonly HeldBack[]): boolean {
  return JSON.stringify(one.map(spelled)) === JSON.stringify(other.map(spelled))
}

function spelled({ reason, items }: HeldBack) {
  return { reason, items: items && [...items] }
}
