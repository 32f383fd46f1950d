import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openHome } from './home.ts'
import { runningOn } from './left-behind.ts'
import { isLocked } from './lock.ts'
import { type Role, readPasswords } from './passwords.ts'
import { urlOf } from './url.ts'

/** A server that another process started and keeps. */
export interface FoundPostgres {
  readonly port: number
  /** The address of `database` for `role`, with its password. */
  url(database: string, role: Role): string
}

/** The embedded server that a living start keeps on `dataDir`; null when none does. */
export function findPostgres(dataDir: string): FoundPostgres | null {
  const lockFile = join(dataDir, 'lock')
  if (!existsSync(lockFile) || !isLocked(lockFile)) return null

  const home = openHome(dataDir)
  const running = runningOn(home)
  if (!running) return null
  const passwords = readPasswords(home.passwords)
  const { port } = running
  return { port, url: (database, role) => urlOf({ port, database, role, passwords }) }
}
