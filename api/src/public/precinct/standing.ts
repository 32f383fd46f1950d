import { type Sql, sql } from '../sql.ts'

/** Whether the precinct p is there on a day: neither still to come, nor split or merged by then (¶26). */
export function standsOn(day: string): Sql {
  return sql`(p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date))`
}
