import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { CannotStart } from './cannot-start.ts'

/** An account of the machine, as `spawn` takes it. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

const OWN_SERVER = 'or set DATABASE_URL and PUBLIC_DATABASE_URL to a PostgreSQL of your own.'

/** As whom the server runs when we are root, which PostgreSQL refuses: the owner of `data`, else an account without rights. */
export function serverUser(data: string): SystemUser | null {
  if (process.getuid?.() !== 0) {
    requirePasswdLine()
    return null
  }

  const user = existsSync(data) ? statSync(data) : unprivileged()
  requireSetuid(user)
  return { uid: user.uid, gid: user.gid }
}

/** Whether `user` (null: we ourselves) may enter the folder `path`. */
export function mayEnter(user: SystemUser | null, path: string): boolean {
  if (!user) return true
  return spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0
}

function unprivileged(): SystemUser {
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = rows.find((row) => row.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new CannotStart(
    `PostgreSQL does not run as root, and this machine has neither postgres nor nobody: start as an ordinary user, ${OWN_SERVER}`,
  )
}

function requireSetuid(user: SystemUser): void {
  const { error } = spawnSync('true', { ...user, cwd: '/' })
  if (!error) return
  throw new CannotStart(
    `PostgreSQL does not run as root, and this root may not become another user (CAP_SETUID is missing): start as an ordinary user, ${OWN_SERVER}`,
  )
}

function requirePasswdLine(): void {
  try {
    userInfo()
  } catch {
    throw new CannotStart(
      `User id ${process.getuid?.()} has no line in /etc/passwd, without which PostgreSQL cannot make its data: add one, ${OWN_SERVER}`,
    )
  }
}
