import type { Staff } from '@esep/law'
import { listOf } from '../finding/cell.ts'

/** A condition in SQL, and the value for its `?`. */
export interface Condition {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** Whether `item` is of a meeting that a member of staff may see, as `maySee` of the law has it (¶33). */
export function itemInScope({ role, precinctIds, pointId, bodyId }: Staff): Condition {
  switch (role) {
    case 'ASSISTANT':
    case 'INSPECTOR':
      return { sql: reached('part.precinct_id = any(?::uuid[])'), values: [listOf(precinctIds)] }
    case 'POINT_HEAD':
      return { sql: reached('point.id = ?'), values: [pointId] }
    case 'REVIEWER':
    case 'SUPERVISOR':
      return { sql: reached('point.body_id = ?'), values: [bodyId] }
    case 'ADMINISTRATOR':
      return { sql: 'false', values: [] }
  }
}

function reached(condition: string): string {
  return `exists (
    select from internal.meeting_precinct part
      join internal.precinct on precinct.id = part.precinct_id
      join internal.precinct_point point on point.id = precinct.point_id
     where part.meeting_id = item.meeting_id and ${condition})`
}
