import type { Api } from '@esep/api/testing'

/** Every row that residents may read, as one text. */
export async function publishedRows(api: Api): Promise<string> {
  const em = api.em()
  const tables = await em.execute<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public_record'`,
  )
  const whole: string[] = []
  for (const { name } of tables) {
    const [row] = await em.execute<{ rows: string }[]>(
      `select coalesce(string_agg(t::text, ' '), '') as rows from ${name} t`,
    )
    whole.push(row?.rows ?? '')
  }
  return whole.join('\n')
}
