import type { Passwords, Role } from './passwords.ts'

interface Address {
  readonly port: number
  readonly database: string
  readonly role: Role
  readonly passwords: Passwords
}

/** The address of a database on this machine, as `pg` takes it. */
export function urlOf({ port, database, role, passwords }: Address): string {
  return `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${encodeURIComponent(database)}`
}
