import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { isOwnFolder, makeFolder } from './folder.ts'
import { folderInMemory } from './memory.ts'
import { mayEnter, type SystemUser } from './system-user.ts'

/** Where one embedded server keeps what is its own. */
export interface Home {
  /** Holds all the rest; entered by the server's user, written by ours. */
  readonly folder: string
  /** PostgreSQL's own data directory. */
  readonly data: string
  readonly passwords: string
}

const TRAVERSABLE = 0o711

/** The home under `folder`, made when it is not there. */
export function openHome(folder: string): Home {
  const path = resolve(folder)
  makeFolder(path, TRAVERSABLE)
  if (!isOwnFolder(path)) {
    throw new CannotStart(
      `${path} belongs to another user: start as the user who started here first, or set DATA_DIR to another folder.`,
    )
  }

  const elsewhere = join(path, 'elsewhere')
  return homeAt(existsSync(elsewhere) ? readElsewhere(elsewhere) : path)
}

/** The same home, or one under /var/lib when `user` cannot enter it: a checkout that only root may enter, say. */
export function reachableHome(
  home: Home,
  user: SystemUser | null,
  say: (line: string) => void,
): Home {
  if (mayEnter(user, home.folder)) return home

  makeFolder('/var/lib/esep', TRAVERSABLE)
  const folder = mkdtempSync('/var/lib/esep/')
  writeFileSync(join(home.folder, 'elsewhere'), folder, { mode: 0o600 })
  say(`PostgreSQL's user cannot enter ${home.folder}: its data is in ${folder}`)
  return reopened(folder)
}

/** A home for one run: in memory where there is room, else under the first temporary folder that `user` can enter. */
export function temporaryHome(user: SystemUser | null): Home {
  const parents = [folderInMemory(), tmpdir(), '/tmp', '/var/tmp'].filter((path) => path !== null)
  const parent = parents.find((path) => mayEnter(user, path))
  if (!parent)
    throw new CannotStart('PostgreSQL finds no temporary folder that its user can enter.')
  return reopened(mkdtempSync(join(parent, 'esep-postgres-')))
}

/** Removes a home with everything in it. */
export function removeHome({ folder }: Home): void {
  rmSync(folder, { recursive: true, force: true })
}

function reopened(folder: string): Home {
  chmodSync(folder, TRAVERSABLE)
  return homeAt(folder)
}

function homeAt(folder: string): Home {
  return { folder, data: join(folder, 'data'), passwords: join(folder, 'passwords.json') }
}

function readElsewhere(file: string): string {
  const folder = readFileSync(file, 'utf8')
  if (isOwnFolder(folder)) return folder
  throw new CannotStart(`${file} names ${folder}, which is not a folder of this user's alone.`)
}
