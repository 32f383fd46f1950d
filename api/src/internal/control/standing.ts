import { daysAfter, type Instant, type Policy } from '@esep/law'
import type { Ask } from '../ask.ts'
import { midnightOf } from '../finding/midnight.ts'
import type { Condition } from '../meeting/scope-sql.ts'
import { dueOn } from './list.ts'
import type { Week } from './week.ts'

/** What stood at the end of a week, and what happened in it. */
export interface WeekCounts {
  readonly opened: number
  readonly closed: number
  readonly reopened: number
  readonly open: number
  readonly overdue: number
  readonly dueNext: number
  readonly unassigned: number
  readonly selfControlled: number
}

/** The same for one controller; for nobody where `staffId` is null. */
export interface ControllerCounts extends Pick<WeekCounts, 'open' | 'overdue' | 'closed'> {
  readonly staffId: string | null
}

interface Asked {
  readonly scope: Condition
  readonly week: Week
  readonly policy: Pick<Policy, 'zone'>
}

/** What a week brought to the items of a scope (¶33). */
export async function countsOfWeek(ask: Ask, asked: Asked): Promise<WeekCounts | null> {
  const [counts] = await ask<WeekCounts>(
    `${standing(asked.scope)}
     select count(*) filter (where opened)::int as opened, coalesce(sum(closed), 0)::int as closed,
            coalesce(sum(reopened), 0)::int as reopened, count(*) filter (where open)::int as open,
            count(*) filter (where open and overdue)::int as overdue,
            count(*) filter (where open and due_next)::int as "dueNext",
            count(*) filter (where open and unassigned)::int as unassigned,
            count(*) filter (where open and self_controlled)::int as "selfControlled"
       from standing`,
    valuesOf(asked),
  )
  return counts ?? null
}

/** What it brought to each who controls, and to what nobody controls (¶33). */
export function countsByController(ask: Ask, asked: Asked): Promise<ControllerCounts[]> {
  return ask<ControllerCounts>(
    `${standing(asked.scope)}
     select held.staff_id as "staffId", count(*) filter (where open)::int as open,
            count(*) filter (where open and overdue)::int as overdue, coalesce(sum(closed), 0)::int as closed
       from standing, lateral unnest(standing.held_by) held (staff_id)
      group by held.staff_id
     having count(*) filter (where open) > 0 or sum(closed) > 0
      order by held.staff_id nulls last`,
    valuesOf(asked),
  )
}

/** The moments at which a week begins and at which what has come of it ends, and its days. */
function valuesOf({ scope, week, policy }: Asked): readonly unknown[] {
  const begin: Instant = midnightOf(week.from, policy)
  const end: Instant = midnightOf(daysAfter(week.through, 1), policy)
  const { from, through } = week
  return [begin, end, from, through, daysAfter(through, 7), ...scope.values]
}

/** Each item of a scope as it stood at the end of what has come of a week. */
function standing(scope: Condition): string {
  return `
  with week as (
    select ?::timestamptz as begins, ?::timestamptz as ends, ?::date as "from", ?::date as through, ?::date as next
  ),
  standing as (
    select item.opened_on between week."from" and week.through as opened,
           closure.standing is null and coalesce(item.dropped_at >= week.ends, true) as open,
           ${dueOn} <= week.through as overdue,
           ${dueOn} > week.through and ${dueOn} <= week.next as due_next,
           closure.closed, closure.reopened, held.by as held_by,
           held.by is null or array_position(held.by, null) is not null as unassigned,
           coalesce(held.is_self, false) as self_controlled
      from week
      join internal.control_item item on item.opened_on <= week.through
      left join internal.appeal on appeal.id = item.appeal_id
      left join lateral (
        select array_agg(assigned.staff_id) as by, bool_or(assigned.ground = 'HEAD_IS_EXECUTOR') as is_self
          from internal.control_assignment assigned
         where assigned.item_id = item.id and assigned.since < week.ends
           and coalesce(assigned.until, 'infinity') >= week.ends
      ) held on true
      left join lateral (
        select max(closed_at) filter (where coalesce(reopened_at, 'infinity') >= week.ends) as standing,
               count(*) filter (where closed_at >= week.begins) as closed,
               count(*) filter (where reopened_at >= week.begins and reopened_at < week.ends) as reopened
          from internal.control_closure closing
         where closing.item_id = item.id and closing.closed_at < week.ends
      ) closure on true
     where ${scope.sql}
  )`
}
