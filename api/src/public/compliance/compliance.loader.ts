import { type Duty, duties, type Verdict } from '@esep/law'
import type { PublicContext } from '../context.ts'
import { allByIdFor, byId } from '../loading.ts'
import { type Sql, sql } from '../sql.ts'
import { type Standing, standings } from './standing.ts'

const country = '000000000'

/** The last day on which every finding was looked at. */
export function judgedThrough({ database }: PublicContext) {
  return byId<{ readonly id: string; readonly through: string }>(
    () => database.rows(sql`select 'only' as id, through from public_record.judging`),
    ({ id }) => id,
  )
}

/** How many precincts of each territory stand where, in a quarter. */
export function standingCounts({ database, today }: PublicContext) {
  return allByIdFor<string, { kato: string; standing: Standing; count: number }>(
    (katos, quarter) =>
      database.rows(
        sql`select t.kato, s.standing, count(*) as count
              from (${standings({ quarter, today, among: liesInAny(katos) })}) s
             cross join lateral ${around(sql`s`)} t
             where t.kato = any(${katos})
             group by t.kato, s.standing
             order by t.kato, s.standing`,
      ),
    ({ kato }) => kato,
  )
}

/** How many findings of each duty say what, by territory, in a quarter. */
export function dutyCounts({ database }: PublicContext) {
  return allByIdFor<string, { kato: string; duty: Duty; verdict: Verdict; count: number }>(
    (katos, quarter) =>
      database.rows(
        sql`select t.kato, d.duty, d.verdict, sum(d.count)::int as count
              from (
                     select f.region_kato, f.district_kato, f.duty, f.verdict, count(*) as count
                       from public_record.finding f
                      where f.quarter = ${quarter} and ${liesInAny(katos)}
                      group by 1, 2, 3, 4
                   ) d
             cross join lateral ${around(sql`d`)} t
             where t.kato = any(${katos})
             group by t.kato, d.duty, d.verdict
             order by t.kato, array_position(${duties}::text[], d.duty), d.verdict`,
      ),
    ({ kato }) => kato,
  )
}

/** Where each precinct of a territory stands in a quarter, by number. */
export function standingsWithin({ database, today }: PublicContext) {
  return allByIdFor<string, { kato: string; precinctId: string; standing: Standing }>(
    (katos, quarter) =>
      database.rows(
        sql`select t.kato, s.precinct_id, s.standing
              from (${standings({ quarter, today, among: liesInAny(katos) })}) s
              join public_record.precinct p on p.id = s.precinct_id
             cross join lateral ${around(sql`s`)} t
             where t.kato = any(${katos})
             order by p.number, p.id`,
      ),
    ({ kato }) => kato,
  )
}

/** The territories around a row, each once: a city may be its own district. */
function around(row: Sql): Sql {
  return sql`(select ${row}.district_kato as kato union select ${row}.region_kato union select ${country})`
}

function liesInAny(katos: readonly string[]): Sql {
  if (katos.includes(country)) return sql`true`
  return sql`(f.district_kato = any(${katos}) or f.region_kato = any(${katos}))`
}
