import type { Staff } from '@esep/law'

/** A condition in plain SQL, with the values of its marks. */
export interface Condition {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** {@link inScope} for plain SQL: whether the actor may see the meeting `id`. */
export function isInScope(actor: Staff, id: string): Condition {
  const { sql, values } = serves(actor)
  return {
    sql: `exists (
      select from internal.meeting_precinct part
        join internal.precinct on precinct.id = part.precinct_id
        join internal.precinct_point point on point.id = precinct.point_id
       where part.meeting_id = ${id} and ${sql}
    )`,
    values,
  }
}

function serves({ role, precinctIds, pointId, bodyId }: Staff): Condition {
  switch (role) {
    case 'ASSISTANT':
    case 'INSPECTOR':
      return { sql: 'precinct.id = any(?::uuid[])', values: [`{${precinctIds.join(',')}}`] }
    case 'POINT_HEAD':
      return { sql: 'point.id = ?', values: [pointId] }
    case 'REVIEWER':
    case 'SUPERVISOR':
      return { sql: 'point.body_id = ?', values: [bodyId] }
    case 'ADMINISTRATOR':
      return { sql: 'false', values: [] }
  }
}
