import { Client } from 'pg'
import type { Given } from './crawl.ts'
import { strings } from './every-answer.ts'

/** The tables and views of the published schema, each with the columns that the reader may read. */
const readable = `
  select attrelid::regclass::text as name, string_agg(quote_ident(attname), ', ') as columns
    from pg_attribute join pg_class on pg_class.oid = attrelid
   where relnamespace = 'public_record'::regnamespace and relkind in ('r', 'v', 'm')
     and attnum > 0 and not attisdropped and has_column_privilege(attrelid, attnum, 'select')
   group by attrelid`

/** Every row that the reader may read, and what the database itself remembers of their columns. */
export async function everyRow(reader: string, see: (given: Given) => void): Promise<number> {
  const client = new Client(reader)
  await client.connect()
  const { rows: tables } = await client.query<{ name: string; columns: string }>(readable)
  let count = 0
  for (const { name, columns } of tables) {
    const { rows } = await client.query<{ row: unknown }>(
      `select to_json(one) as row from (select ${columns} from ${name}) one`,
    )
    count += rows.length
    for (const { row } of rows) see({ where: name, text: strings(row) })
  }
  const { rows: remembered } = await client.query(
    `select tablename, attname, most_common_vals::text, histogram_bounds::text, most_common_elems::text
       from pg_stats where schemaname = 'public_record'`,
  )
  for (const row of remembered) see({ where: `pg_stats of ${row.tablename}`, text: strings(row) })
  await client.end()
  return count
}
