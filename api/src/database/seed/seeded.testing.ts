import type { Client } from 'pg'
import type { Progress } from '../../shared/progress.ts'
import { grant } from '../grants.ts'
import { inDatabase } from '../in-database.ts'
import { migrate } from '../migrate.ts'
import { type ScratchDatabase, scratchDatabase } from '../scratch.testing.ts'

/** Progress that nobody watches. */
export const quiet: Progress = { begin: () => {}, reach: () => {}, end: () => {} }

/** A small demonstration that has every state. */
export const small = { seed: 'test', today: '2026-11-23', precincts: null, meetings: 29 }

/** An empty database with its tables. */
export async function migrated(): Promise<ScratchDatabase> {
  const database = await scratchDatabase()
  await migrate(database.urls.owner)
  await grant(database.urls)
  return database
}

/** The rows of a statement, as staff read them. */
export function rowsFrom(
  database: ScratchDatabase,
  statement: string,
): Promise<Record<string, unknown>[]> {
  return inDatabase(database.urls.staff, async (client: Client) => {
    const { rows } = await client.query(statement)
    return rows
  })
}
