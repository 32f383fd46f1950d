import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from, to } from 'pg-copy-streams'

/** What is found is in these two tables, for staff and for residents. */
const tables = ['internal.finding', 'public_record.finding']

/**
 * In how many seconds PostgreSQL takes the very rows that were found by COPY, into empty tables that are alike in columns,
 * constraints and indexes.
 */
export async function secondsOfCopy(client: Client): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'esep-bench-'))
  try {
    let seconds = 0
    for (const [index, table] of tables.entries()) {
      const file = join(folder, String(index))
      const kept = createWriteStream(file)
      await pipeline(client.query(to(`copy ${table} to stdout`)), kept)
      if (!kept.closed) await once(kept, 'close')

      await client.query(`create temporary table alike_${index} (like ${table} including all)`)
      const begun = performance.now()
      await pipeline(createReadStream(file), client.query(from(`copy alike_${index} from stdin`)))
      seconds += (performance.now() - begun) / 1000
    }
    return seconds
  } finally {
    rmSync(folder, { recursive: true })
  }
}
