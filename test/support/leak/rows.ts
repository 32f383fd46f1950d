import { Client } from 'pg'
import type { Given } from './crawl.ts'
import { strings } from './every-answer.ts'

/** Every row of every table that the reader may read, and what the database itself remembers of their columns. */
export async function everyRow(reader: string, see: (given: Given) => void): Promise<number> {
  const client = new Client(reader)
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public_record'
      union all
     select format('%I.%I', schemaname, matviewname) from pg_matviews where schemaname = 'public_record'`,
  )
  let count = 0
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: unknown }>(
      `select row_to_json(one) as row from ${name} one`,
    )
    count += rows.length
    for (const { row } of rows) see({ where: name, text: strings(row) })
  }
  const { rows: remembered } = await client.query(
    `select tablename, attname, most_common_vals::text, histogram_bounds::text from pg_stats where schemaname = 'public_record'`,
  )
  for (const row of remembered) see({ where: `pg_stats of ${row.tablename}`, text: strings(row) })
  await client.end()
  return count
}
