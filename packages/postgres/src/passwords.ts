import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** The superuser, the owner of the database `esep`, and the two that the processes use. */
export type Role = 'postgres' | 'esep_owner' | 'esep_staff' | 'esep_reader'

/** A password for each role. */
export type Passwords = Readonly<Record<Role, string>>

/** Fresh passwords, 192 random bits each, safe in a URL and in an SQL literal. */
export function newPasswords(): Passwords {
  return {
    postgres: newPassword(),
    esep_owner: newPassword(),
    esep_staff: newPassword(),
    esep_reader: newPassword(),
  }
}

/** Writes them where only this user may read them. */
export function keepPasswords(file: string, passwords: Passwords): void {
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 })
}

/** The passwords kept in `file`; throws when there is none. */
export function readPasswords(file: string): Passwords {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function newPassword(): string {
  return randomBytes(24).toString('base64url')
}
