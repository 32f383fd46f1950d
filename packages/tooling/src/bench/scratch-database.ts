import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseUrls } from '../environment.ts'
import { readSettings } from '../environment.ts'
import { openDataFolder } from '../start/data-folder.ts'
import { openDatabase } from '../start/database.ts'

/** An empty database of a benchmark's own. */
interface ScratchDatabase {
  readonly urls: DatabaseUrls
  /** Stops its server, and leaves nothing behind. */
  stop(): Promise<void>
}

/** Starts a PostgreSQL as `start` does, with its own settings for a small machine, in a folder that goes with it. */
export async function scratchDatabase(say: (line: string) => void): Promise<ScratchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'esep-bench-'))
  openDataFolder(dataDir)
  const { urls, stop } = await openDatabase({ ...readSettings({}), dataDir }, say)
  return {
    urls,
    async stop() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
