import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseUrls, Settings } from '../environment.ts'
import { Refusal } from '../refusal.ts'
import { logFile, openDataFolder } from './data-folder.ts'

/** The database that a command works with, the operator's or ours. */
export interface Database {
  readonly urls: DatabaseUrls
  /** Whether a running `start` has already migrated and seeded it. */
  readonly isPrepared: boolean
  /** Rejects when our server ends by itself. */
  readonly died: Promise<void>
  /** Stops our server, if it is we who started it. */
  stop(): Promise<void>
}

/** The operator's database, or the embedded one, started. */
export async function openDatabase(
  { database, dataDir }: Settings,
  say: (line: string) => void,
): Promise<Database> {
  if (database) return notOurs(database, { isPrepared: false })

  // NOTE: only a built workspace can be imported, so not at the top.
  const { startPostgres } = await import('@esep/postgres')
  const file = logFile(dataDir, 'postgres')
  const log = (text: string) => appendFileSync(file, text)
  say('starting PostgreSQL')
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), log, say })
  const died = server.died.then(() => {
    throw new Refusal(`PostgreSQL ended unexpectedly, so everything was stopped; see ${file}.`)
  })
  died.catch(() => {})
  return { urls: urlsOf(server), isPrepared: false, died, stop: () => server.stop() }
}

/** The same for a command beside a running `start`, whose server it then uses. */
export async function joinDatabase(
  settings: Settings,
  say: (line: string) => void,
): Promise<Database> {
  const { findPostgres } = await import('@esep/postgres')
  const found = settings.database ? null : findPostgres(join(settings.dataDir, 'postgres'))
  if (found) return notOurs(urlsOf(found), { isPrepared: true })

  openDataFolder(settings.dataDir)
  return openDatabase(settings, say)
}

function notOurs(urls: DatabaseUrls, { isPrepared }: { isPrepared: boolean }): Database {
  return { urls, isPrepared, died: new Promise(() => {}), stop: () => Promise.resolve() }
}

function urlsOf(server: { url(database: string, role: `esep_${keyof DatabaseUrls}`): string }) {
  return {
    owner: server.url('esep', 'esep_owner'),
    staff: server.url('esep', 'esep_staff'),
    reader: server.url('esep', 'esep_reader'),
    dropbox: server.url('esep', 'esep_dropbox'),
  }
}
