import type { Outline } from '@esep/geography'
import type { PublicContext } from '../context.ts'
import { allByIdFor, byId } from '../loading.ts'
import { type Sql, sql } from '../sql.ts'
import { neverReported } from './facts.ts'
import type { PublishedPrecinct } from './precinct.entity.ts'
import { type QuarterState, quarterStates } from './quarter-state.ts'

/** What is read of a precinct, named p: all but the outline, which only maps ask for. */
export const precinctColumns: Sql = sql`
  p.id, p.number, p.district_kato, p.region_kato, p.police_body_name, p.point, p.inspector, p.vacant, p.phone,
  p.reception_hours, p.latitude, p.longitude, p.south, p.west, p.north, p.east, p.neighbour_ids, p.recorded_since,
  p.valid_from, p.valid_until, p.successor_ids`

/** Precincts by their id. */
export function precinctById({ database }: PublicContext) {
  return byId<PublishedPrecinct>(
    (ids) =>
      database.rows(
        sql`select ${precinctColumns} from public_record.precinct p where p.id = any(${ids}::uuid[])`,
      ),
    ({ id }) => id,
  )
}

/** Outlines by precinct. */
export function outlineOfPrecinct({ database }: PublicContext) {
  return byId<{ readonly id: string; readonly outline: Outline }>(
    (ids) =>
      database.rows(
        sql`select id, outline from public_record.precinct where id = any(${ids}::uuid[])`,
      ),
    ({ id }) => id,
  )
}

/** What the four quarters of a year brought, by precinct. */
export function quartersOfPrecinct({ database, today }: PublicContext) {
  return allByIdFor<
    number,
    { readonly id: string; readonly quarter: string; readonly state: QuarterState }
  >(
    (ids, year) => {
      const states = quarterStates({ year, today, among: sql`p.id = any(${ids}::uuid[])` })
      return database.rows(sql`select id, quarter, state from (${states}) q order by quarter`)
    },
    ({ id }) => id,
  )
}

/** Whether no report of a precinct is on record. */
export function silenceOf({ database }: PublicContext) {
  return byId<{ readonly id: string; readonly never: boolean }>(
    (ids) =>
      database.rows(
        sql`select p.id, ${neverReported(sql`p.id`)} as never
              from public_record.precinct p
             where p.id = any(${ids}::uuid[])`,
      ),
    ({ id }) => id,
  )
}
