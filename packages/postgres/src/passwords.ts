import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

const roles = ['postgres', 'esep_owner', 'esep_staff', 'esep_reader', 'esep_dropbox'] as const

/** The superuser, the owner of the database `esep`, and the three that the processes use. */
export type Role = (typeof roles)[number]

/** A password for each role. */
export type Passwords = Readonly<Record<Role, string>>

/** Fresh passwords, 192 random bits each, safe in a URL and in an SQL literal. */
export function newPasswords(): Passwords {
  return {
    postgres: newPassword(),
    esep_owner: newPassword(),
    esep_staff: newPassword(),
    esep_reader: newPassword(),
    esep_dropbox: newPassword(),
  }
}

/** The kept passwords and a fresh one for each role that came with a later version than theirs. */
export function completed(kept: Partial<Passwords>): Passwords {
  return { ...newPasswords(), ...kept }
}

/** Which roles have no password among the kept ones. */
export function rolesWithout(kept: Partial<Passwords>): Role[] {
  return roles.filter((role) => !kept[role])
}

/** Writes them where only this user may read them, all or none. */
export function keepPasswords(file: string, passwords: Passwords): void {
  const part = `${file}.part`
  writeFileSync(part, JSON.stringify(passwords), { mode: 0o600 })
  renameSync(part, file)
}

/** The passwords kept in `file`; throws when there is none. */
export function readPasswords(file: string): Passwords {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function newPassword(): string {
  return randomBytes(24).toString('base64url')
}
