import {
  type AddressIndex,
  addressIndex,
  type HouseRange,
  type Outline,
  type PrecinctIndex,
  precinctIndex,
} from '@esep/geography'
import type { Database } from '../database.ts'
import { sql } from '../sql.ts'

/** Where precincts lie and which houses are theirs, kept in memory. */
export interface Ground {
  /** The indexes as the published tables have them, at most a quarter of a minute ago. */
  current(): Promise<Indexes>
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

  return { current }

  function current(): Promise<Indexes> {
    if (built && passed() - checkedAt < checkedEvery) return built

    checkedAt = passed()
    const before = built
    const next = rebuilt(database, before)
    built = next
    next.catch(() => {
      if (built === next) built = before
    })
    return next
  }
}

async function rebuilt(database: Database, before: Promise<Built> | null): Promise<Built> {
  const version = await versionOf(database)
  const old = await before
  if (old?.version === version) return old

  const [features, ranges] = await Promise.all([
    database.rows<{ readonly id: string; readonly geometry: Outline }>(
      sql`select id, outline as geometry from public_record.precinct order by id`,
    ),
    database.rows<HouseRange>(
      sql`select precinct_id, street_kk, street_ru, type_kk, type_ru, parity, "from", "to"
            from public_record.house_range
           order by street_kk, "from", id`,
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
