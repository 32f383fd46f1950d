import type { Client } from 'pg'

/** Whether there are precincts. */
export async function isSeeded(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('select from internal.precinct limit 1')
  return rowCount !== 0
}
