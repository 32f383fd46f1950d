import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inDatabase } from '../../database/in-database.ts'
import type { Api } from '../../testing/index.ts'

/** Every table of the database, its schema before it. */
export function everyTable({ em }: Pick<Api, 'em'>): Promise<{ name: string }[]> {
  return em().execute<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname !~ '^pg_|^information_schema$' order by 1`,
  )
}

/** Where each mark stands, whatever the type of the column, and in which statistics the server remembers it. */
export async function placesOf(
  api: Pick<Api, 'em' | 'urls'>,
  marks: readonly string[],
): Promise<{ readonly table: string; readonly mark: string }[]> {
  const statement = (await everyTable(api))
    .map(
      ({ name }) => `select distinct '${name}' as table, mark
         from ${name} t join unnest($1::text[]) mark on position(mark in t::text) > 0`,
    )
    .concat(
      `select distinct 'statistics of ' || tablename, mark
         from pg_stats join unnest($1::text[]) mark
           on position(mark in concat(most_common_vals, histogram_bounds, most_common_elems)) > 0`,
    )
    .join(' union all ')
  return inDatabase(api.urls.owner, async (client) => {
    const { rows } = await client.query<{ table: string; mark: string }>(statement, [marks])
    return rows
  })
}

/** The files of recordings in whose name or content one of the marks stands. */
export async function filesWith({ files }: Pick<Api, 'files'>, marks: readonly string[]) {
  const names = await readdir(files.folder)
  const read = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(files.folder, name), 'utf8') })),
  )
  return read
    .filter(({ name, text }) => marks.some((mark) => name.includes(mark) || text.includes(mark)))
    .map(({ name }) => name)
}

/** What comes with a purge, and what goes with it: a slip opens nothing after the year. */
const apart = ['public_record.deletion', 'public_record.slip']

/** Everything that residents can read, certificates of deletion and slips apart. */
export async function publicRows(api: Pick<Api, 'em'>): Promise<Record<string, unknown>> {
  const tables = (await everyTable(api)).map(({ name }) => name)
  const rows: Record<string, unknown> = {}
  for (const name of tables) {
    if (!name.startsWith('public_record.') || apart.includes(name)) continue
    const [row] = await api
      .em()
      .execute<{ rows: unknown }[]>(
        `select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) as rows from ${name} t`,
      )
    rows[name] = row?.rows
  }
  return rows
}
