import { knownNames } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type BilingualName, fullName } from '../staff/person-name.ts'

/** Somebody of the police, as far as a register may name them. */
export interface Officer {
  readonly name: BilingualName
  readonly reports: boolean
}

/** Those who report at `meeting`, and everybody who serves in the police bodies of its precincts. */
export const officersAt = `
  (
    select coalesce(jsonb_agg(jsonb_build_object('name', officer.name, 'reports', officer.reports)), '[]')
      from (
        select staff.name, true as reports
          from internal.meeting_precinct part
          join internal.staff on staff.id = part.inspector_id
         where part.meeting_id = meeting.id
         union all
        select staff.name, false
          from internal.meeting_precinct part
          join internal.precinct on precinct.id = part.precinct_id
          join internal.precinct_point point on point.id = precinct.point_id
          join internal.staff on staff.body_id = point.body_id and staff.active
         where part.meeting_id = meeting.id
      ) officer
  )`

/** The names of the police at a meeting; none of them is there as a resident (¶32). */
export async function policeAt(
  em: EntityManager,
  { id }: { readonly id: string },
): Promise<ReadonlySet<string>> {
  const [row] = await em.execute<{ officers: readonly Officer[] }[]>(
    `select ${officersAt} as officers from internal.meeting where id = ?`,
    [id],
  )
  return namesOf(row?.officers ?? [])
}

/** Names as they are known again: who reports with a patronymic or without, others whole, for they have many namesakes. */
export function namesOf(officers: readonly Officer[]): ReadonlySet<string> {
  return knownNames(
    officers.flatMap(({ name: { kk, ru }, reports }) =>
      [kk, ru].flatMap((name) => {
        const short = { ...name, patronymic: null }
        return (reports ? [name, short] : [name]).map(fullName)
      }),
    ),
  )
}
