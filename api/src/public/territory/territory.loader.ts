import type DataLoader from 'dataloader'
import type { PublicContext } from '../context.ts'
import { allById, byId } from '../loading.ts'
import { standsOn } from '../precinct/standing.ts'
import { type Sql, sql } from '../sql.ts'
import type { PublishedTerritory } from './territory.entity.ts'

const columns = sql`kato, level, parent_kato, name, south, west, north, east`

/** Territories by their code. */
export function territoryByKato({ database }: PublicContext) {
  return byId<PublishedTerritory>(
    (katos) =>
      database.rows(sql`select ${columns} from public_record.territory where kato = any(${katos})`),
    ({ kato }) => kato,
  )
}

/** The regions of the country, the districts of a region, in the order of their Kazakh names. */
export function partsOf({ database }: PublicContext) {
  return allById<PublishedTerritory>(
    (katos) =>
      database.rows(
        sql`select ${columns} from public_record.territory
             where parent_kato = any(${katos})
             order by ${kazakhOrder(sql`name ->> 'kk'`)}, kato`,
      ),
    ({ parentKato }) => parentKato ?? '',
  )
}

interface Counted {
  readonly kato: string
  readonly count: number
}

/** How many precincts a territory has. */
export function precinctCount({
  database,
  today,
}: PublicContext): DataLoader<string, Counted | null, string> {
  return byId<Counted>(
    (katos) =>
      database.rows(
        sql`select t.kato, count(*) as count
              from public_record.precinct p
             cross join lateral ${around} t
             where t.kato = any(${katos}) and ${standsOn(today)}
             group by t.kato`,
      ),
    ({ kato }) => kato,
  )
}

/** How many announced meetings of a territory are still to come, those of today among them. */
export function upcomingCount({
  database,
  today,
}: PublicContext): DataLoader<string, Counted | null, string> {
  return byId<Counted>(
    (katos) =>
      database.rows(
        sql`select u.kato, u.count from (${upcoming(today)}) u where u.kato = any(${katos})`,
      ),
    ({ kato }) => kato,
  )
}

/** How many announced meetings are still to come in each territory that has some. */
export function upcoming(today: string): Sql {
  return sql`
    select t.kato, count(distinct m.id) as count
      from public_record.meeting m
      join public_record.meeting_precinct mp on mp.meeting_id = m.id
      join public_record.precinct p on p.id = mp.precinct_id
     cross join lateral ${around} t
     where m.day >= ${today} and m.status in ('ANNOUNCED', 'MOVED')
     group by t.kato`
}

/** The territories around the precinct p, each once: a city may be its own district. */
export const around: Sql = sql`
  (select p.district_kato as kato union select p.region_kato union select '000000000')`

/** Whether the precinct p lies in a territory: its district, its region, or the country. */
export function liesIn(kato: Sql): Sql {
  return sql`(${kato} in (p.district_kato, p.region_kato) or ${kato} = '000000000')`
}

/** Whether the precinct p lies in one of these territories. */
export function liesInAny(katos: readonly string[]): Sql {
  if (katos.includes('000000000')) return sql`true`
  return sql`(p.district_kato = any(${katos}) or p.region_kato = any(${katos}))`
}

/** Kazakh letters in their own places. */
function kazakhOrder(text: Sql): Sql {
  return sql`${text} collate "kk-x-icu"`
}
