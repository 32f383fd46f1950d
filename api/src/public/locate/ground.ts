import {
  type AddressIndex,
  addressIndex,
  type HouseRange,
  type Outline,
  type PrecinctIndex,
  precinctIndex,
} from '@esep/geography'
import type { Database } from '../database.ts'
import { standsOn } from '../precinct/standing.ts'
import { sql } from '../sql.ts'

/** Where precincts lie and which houses are theirs, kept in memory. */
export interface Ground {
  /** The indexes as the published tables have them, at most a quarter of a minute ago. */
  current(today: string): Promise<Indexes>
}

/** What is found by point and by address. */
export interface Indexes {
  readonly precincts: PrecinctIndex
  readonly addresses: AddressIndex
}

interface Built extends Indexes {
  readonly version: string
}

const checkedEvery = 15_000

/** Reads the ground on the first question, and again when a row of it was written; `passed` counts milliseconds. */
export function openGround(database: Database, passed = () => performance.now()): Ground {
  let built: Promise<Built> | null = null
  let checkedAt = 0
  let checkedOn = ''

  return { current }

  function current(today: string): Promise<Indexes> {
    if (built && checkedOn === today && passed() - checkedAt < checkedEvery) return built

    checkedAt = passed()
    checkedOn = today
    const before = built
    const next = rebuilt(database, { before, today })
    built = next
    next.catch(() => {
      if (built === next) built = before
    })
    return next
  }
}

interface Before {
  readonly before: Promise<Built> | null
  readonly today: string
}

async function rebuilt(database: Database, { before, today }: Before): Promise<Built> {
  const version = `${today} ${await versionOf(database)}`
  const old = await before
  if (old?.version === version) return old

  const [features, ranges] = await Promise.all([
    database.rows<{ readonly id: string; readonly geometry: Outline }>(
      sql`select p.id, p.outline as geometry
            from public_record.precinct p
           where ${standsOn(today)}
           order by p.id`,
    ),
    database.rows<HouseRange>(
      sql`select r.precinct_id, r.street_kk, r.street_ru, r.type_kk, r.type_ru, r.parity, r."from", r."to"
            from public_record.house_range r
            join public_record.precinct p on p.id = r.precinct_id
           where ${standsOn(today)}
           order by r.street_kk, r."from", r.id`,
    ),
  ])
  return { version, precincts: precinctIndex(features), addresses: addressIndex(ranges) }
}

/** Changes with every committed change of the two tables: `xmin` is the transaction that wrote a row. */
async function versionOf(database: Database): Promise<string> {
  const [row] = await database.rows<{ readonly version: string }>(sql`
    select concat_ws(' ', p.count, p.written, r.count, r.written) as version
      from (select count(*), sum(xmin::text::bigint) as written from public_record.precinct) p,
           (select count(*), sum(xmin::text::bigint) as written from public_record.house_range) r`)
  return row?.version ?? ''
}
