import type { Client } from 'pg'
import type { Progress } from '../../shared/progress.ts'
import { inDatabase } from '../in-database.ts'
import type { ScratchDatabase } from '../scratch.testing.ts'

/** Progress that nobody watches. */
export const quiet: Progress = { begin: () => {}, reach: () => {}, end: () => {} }

/** A small demonstration that has every state. */
export const small = { seed: 'test', today: '2026-11-23', precincts: null, meetings: 29 }

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
