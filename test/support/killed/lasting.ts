import { readdir } from 'node:fs/promises'
import type { Api } from '@esep/api/testing'
import { Client } from 'pg'

/** What outlives a process: every row of every table, by table, and the names of the files of recordings. */
export type Lasting = Readonly<Record<string, readonly string[]>>

// What goes with a process: its queue, and who was signed in.
const passing = '^graphile_worker|^internal.session$'

/** Reads it all, the rows of a table in an order of their own. */
export async function lasting({ urls, files }: Api): Promise<Lasting> {
  const client = new Client(urls.owner)
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select name
         from pg_tables, format('%I.%I', schemaname, tablename) name
        where schemaname !~ '^pg_|^information_schema$' and name !~ $1`,
      [passing],
    )
    const statements = tables.map(
      ({ name }) =>
        `select '${name}' as name, array_agg(t::text order by t::text) as rows from ${name} t`,
    )
    const { rows } = await client.query<{ name: string; rows: string[] | null }>(
      statements.join(' union all '),
    )
    const read = rows.map((table): [string, readonly string[]] => [table.name, table.rows ?? []])
    return { ...Object.fromEntries(read), files: (await readdir(files.folder)).toSorted() }
  } finally {
    await client.end()
  }
}

/** By how many rows, or files, each table has grown from one state to another; those that have not are left out. */
export function growth(before: Lasting, after: Lasting): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, rows]): [string, number] => [name, rows.length - (before[name]?.length ?? 0)])
      .filter(([, grown]) => grown !== 0),
  )
}

/** What residents read, certificates of deletion apart. */
export function published(state: Lasting): Lasting {
  return Object.fromEntries(
    Object.entries(state).filter(
      ([name]) => name.startsWith('public_record.') && name !== 'public_record.deletion',
    ),
  )
}
