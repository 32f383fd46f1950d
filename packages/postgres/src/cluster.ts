import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { serverEnvironment } from './environment.ts'
import type { Home } from './home.ts'
import {
  completed,
  keepPasswords,
  newPasswords,
  type Passwords,
  readPasswords,
  rolesWithout,
} from './passwords.ts'
import type { SystemUser } from './system-user.ts'

const MAJOR = '18'

// NOTE: pg_trgm looks at lc_ctype, and with C sees no Cyrillic at all.
const initdbOptions = [
  ['--username', 'postgres'],
  ['--encoding', 'UTF8'],
  ['--auth', 'scram-sha-256'],
  ['--locale', 'C'],
  ['--lc-ctype', 'C.UTF-8'],
  ['--locale-provider', 'builtin'],
  ['--builtin-locale', 'C.UTF-8'],
].flat()

interface Making {
  readonly home: Home
  readonly user: SystemUser | null
  readonly program: Binaries
  readonly ephemeral: boolean
}

/**
 * Makes the data directory with its roles and the database `esep`, unless it is there.
 * All of it is made aside and moved in by one rename, so that a kill leaves nothing half done.
 */
export function ensureCluster(making: Making): void {
  const { home } = making
  const versionFile = join(home.data, 'PG_VERSION')
  if (existsSync(versionFile)) {
    requireMajor(readFileSync(versionFile, 'utf8').trim(), home)
    return
  }

  sweepParts(home)
  const part = mkdtempSync(join(home.folder, 'part-'))
  const passwords = newPasswords()
  initialise(part, passwords, making)
  createRoles(part, passwords, making)
  keepPasswords(home.passwords, passwords)
  renameSync(join(part, 'data'), home.data)
  rmSync(part, { recursive: true, force: true })
}

function requireMajor(found: string, home: Home): void {
  if (found === MAJOR) return
  throw new CannotStart(
    `The data in ${home.data} is of PostgreSQL ${found}, and this is ${MAJOR}: set DATA_DIR to another folder.`,
  )
}

function sweepParts({ folder }: Home): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('part-')) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function initialise(part: string, passwords: Passwords, making: Making): void {
  const { user, program, ephemeral } = making
  const passwordFile = join(part, 'password')
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 })
  if (user) {
    chownSync(passwordFile, user.uid, user.gid)
    chownSync(part, user.uid, user.gid)
  }
  chmodSync(part, 0o700)

  const data = ['--pgdata', join(part, 'data'), `--pwfile=${passwordFile}`]
  const speed = ephemeral ? ['--no-sync'] : []
  run(program('initdb'), [...initdbOptions, ...data, ...speed], { user })
}

function createRoles(
  part: string,
  passwords: Passwords,
  { user, program, ephemeral }: Making,
): void {
  const sql = [
    `create role esep_owner login ${ephemeral ? 'createdb' : ''} password '${passwords.esep_owner}'`,
    `create role esep_staff login password '${passwords.esep_staff}'`,
    `create role esep_reader login password '${passwords.esep_reader}'`,
    `create role esep_dropbox login password '${passwords.esep_dropbox}'`,
    'create database esep owner esep_owner',
    'revoke all on database esep, postgres from public',
    'grant connect on database esep to esep_staff, esep_reader, esep_dropbox',
  ]
  execute(join(part, 'data'), sql, { user, program })
}

/** Gives data of an earlier version the roles that came since; a kill in between is made good by the next start. */
export function addMissingRoles({ home, user, program }: Omit<Making, 'ephemeral'>): void {
  const kept = readPasswords(home.passwords)
  const missing = rolesWithout(kept)
  if (missing.length === 0) return

  const passwords = completed(kept)
  const sql = missing.flatMap((role) => [
    `do $$ begin create role ${role}; exception when duplicate_object then null; end $$`,
    `alter role ${role} login password '${passwords[role]}'`,
    `grant connect on database esep to ${role}`,
  ])
  execute(home.data, sql, { user, program })
  keepPasswords(home.passwords, passwords)
}

/** Does these statements without a server, in PostgreSQL's single-user mode. */
function execute(
  data: string,
  sql: readonly string[],
  { user, program }: Pick<Making, 'user' | 'program'>,
): void {
  const single = ['--single', '-D', data, '-c', 'exit_on_error=on', 'postgres']
  run(program('postgres'), single, { user, input: `${sql.join('\n')}\n` })
}

function run(
  file: string,
  args: readonly string[],
  { user, input }: { user: SystemUser | null; input?: string },
): void {
  const { status, error, stderr } = spawnSync(file, args, {
    ...user,
    input,
    cwd: '/',
    encoding: 'utf8',
    env: serverEnvironment(),
  })
  if (status === 0) return
  throw new CannotStart(`PostgreSQL could not make its data: ${error?.message ?? stderr.trim()}`)
}
