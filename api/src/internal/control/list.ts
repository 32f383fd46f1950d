import type { Day } from '@esep/law'
import type { Ask } from '../ask.ts'
import type { Condition } from '../meeting/scope-sql.ts'
import type { ControlState } from './enums.ts'

/** Which items are wanted. */
export interface Wanted {
  readonly scope: Condition
  readonly state: ControlState
  readonly today: Day
  /** Those that somebody controls; null for everybody's. */
  readonly controllerId: string | null
  readonly meetingId: string | null
  readonly precinctId: string | null
}

/** An item by its id, and its last day. */
export interface ListedItem {
  readonly id: string
  readonly dueOn: Day | null
}

interface Place {
  readonly after: ListedItem | null
  readonly limit: number
}

/** The last day of `item`: an appeal has the term of its answer, a decision its own (¶32, ¶33). */
export const dueOn = 'coalesce(appeal.due_on, item.due_on)'

const isOpen = 'item.closed_at is null and item.dropped_at is null'
const isAssigned = `
  exists (select from internal.control_assignment held where held.item_id = item.id and held.until is null and held.staff_id is not null)
  and not exists (select from internal.control_assignment held where held.item_id = item.id and held.until is null and held.staff_id is null)`

const states: Readonly<Record<ControlState, string>> = {
  OPEN: isOpen,
  OVERDUE: `${isOpen} and ${dueOn} < ?`,
  UNASSIGNED: `${isOpen} and not (${isAssigned})`,
  CLOSED: 'item.closed_at is not null and item.dropped_at is null',
  DROPPED: 'item.dropped_at is not null',
}

/** The items that are wanted, those first whose last day is first, then those without a term (¶33). */
export function listItems(ask: Ask, wanted: Wanted, place: Place): Promise<ListedItem[]> {
  const conditions = [wanted.scope, ...asked(wanted), ...beyond(place.after)]
  return ask<ListedItem>(
    `select item.id, (${dueOn})::text as "dueOn"
       from internal.control_item item
       left join internal.appeal on appeal.id = item.appeal_id
      where ${conditions.map(({ sql }) => `(${sql})`).join(' and ')}
      order by ${dueOn} nulls last, item.id
      limit ?`,
    [...conditions.flatMap(({ values }) => values), place.limit],
  )
}

function asked({ state, today, controllerId, meetingId, precinctId }: Wanted): Condition[] {
  return [
    { sql: states[state], values: state === 'OVERDUE' ? [today] : [] },
    ...(controllerId ? [{ sql: controlledBy, values: [controllerId] }] : []),
    ...(meetingId ? [{ sql: 'item.meeting_id = ?', values: [meetingId] }] : []),
    ...(precinctId ? [{ sql: ofPrecinct, values: [precinctId] }] : []),
  ]
}

const controlledBy = `
  exists (select from internal.control_assignment held where held.item_id = item.id and held.until is null and held.staff_id = ?)`

const ofPrecinct = `
  exists (select from internal.meeting_precinct part where part.meeting_id = item.meeting_id and part.precinct_id = ?)`

function beyond(after: ListedItem | null): Condition[] {
  if (!after) return []
  if (after.dueOn === null) return [{ sql: `${dueOn} is null and item.id > ?`, values: [after.id] }]
  return [
    {
      sql: `${dueOn} > ? or (${dueOn} = ? and item.id > ?) or ${dueOn} is null`,
      values: [after.dueOn, after.dueOn, after.id],
    },
  ]
}
