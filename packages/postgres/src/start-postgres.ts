import { join, resolve } from 'node:path'
import { type Binaries, binaries } from './binaries.ts'
import { addMissingRoles, ensureCluster } from './cluster.ts'
import { type Home, openHome, reachableHome, removeHome, temporaryHome } from './home.ts'
import { leash } from './leash.ts'
import { shutDown, stopLeftBehind } from './left-behind.ts'
import { lock } from './lock.ts'
import { type Role, readPasswords } from './passwords.ts'
import { type Server, type Settings, startServer } from './server.ts'
import { smallSettings } from './settings.ts'
import { type SystemUser, serverUser } from './system-user.ts'
import { urlOf } from './url.ts'

interface Common {
  /** The port on 127.0.0.1; a free one when not given. */
  readonly port?: number
  /** PostgreSQL's own settings, over those of a small machine. */
  readonly settings?: Settings
  /** Receives what the server says. */
  readonly log?: (text: string) => void
  /** Receives the sentence that says where the data is when it is not in `dataDir`. */
  readonly say?: (line: string) => void
}

/** What to start: a server on data that stays, or one that is gone with its data after `stop()`. */
export type StartOptions = Common & ({ readonly dataDir: string } | { readonly ephemeral: true })

/** A running embedded server. */
export interface Postgres {
  readonly port: number
  readonly pid: number
  /** The address of `database` for `role`, with its password. */
  url(database: string, role: Role): string
  /** Resolves when the server ends without having been asked to. */
  readonly died: Promise<void>
  /** Shuts the server down and returns when it is gone. */
  stop(): Promise<void>
}

/**
 * Starts a real PostgreSQL on 127.0.0.1 with the roles and the database of Esep, taking over what a killed start left.
 * Throws {@link CannotStart} with one sentence where it cannot.
 */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  const { log = () => {} } = options
  const { home, user, unlock } = settle(options)
  try {
    const ephemeral = 'ephemeral' in options
    const program: Binaries = binaries(home, user)
    ensureCluster({ home, user, program, ephemeral })
    await stopLeftBehind(home)
    addMissingRoles({ home, user, program })
    const settings = { ...smallSettings({ ephemeral }), ...options.settings }
    const server = await startServer({ home, user, program, port: options.port, settings, log })
    return running(server, home, { ephemeral, unlock })
  } catch (fault) {
    unlock()
    throw fault
  }
}

interface Settled {
  readonly home: Home
  readonly user: SystemUser | null
  readonly unlock: () => void
}

function settle(options: StartOptions): Settled {
  if ('ephemeral' in options) {
    const user = serverUser('')
    const home = temporaryHome(user)
    return { home, user, unlock: () => removeHome(home) }
  }

  const home = openHome(options.dataDir)
  const unlock = lock(
    join(resolve(options.dataDir), 'lock'),
    `Another Esep already runs on ${options.dataDir}: stop it, or set DATA_DIR to another folder.`,
  )
  const user = serverUser(home.data)
  return { home: reachableHome(home, user, options.say ?? (() => {})), user, unlock }
}

function running(
  { process: server, pid, port }: Server,
  home: Home,
  { ephemeral, unlock }: { ephemeral: boolean; unlock: () => void },
): Postgres {
  const passwords = readPasswords(home.passwords)
  const untie = leash(pid, ephemeral ? home.folder : undefined)
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  let stopping = false

  async function stop(): Promise<void> {
    stopping = true
    await shutDown(pid)
    untie()
    unlock()
  }

  return {
    port,
    pid,
    url: (database, role) => urlOf({ port, database, role, passwords }),
    died: gone.then(() => (stopping ? forever() : undefined)),
    stop,
  }
}

function forever(): Promise<void> {
  return new Promise(() => {})
}
