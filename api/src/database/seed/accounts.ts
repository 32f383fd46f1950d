import type { Role } from '@esep/law'
import type { Client } from 'pg'

/** An account of the demonstration, for everybody to sign in with. */
export interface Account {
  readonly role: Role
  readonly login: string
  readonly password: string
}

/** The precinct around which the accounts of the demonstration work. */
export const demonstrated = 28

/** One account of each role, all around precinct № 28 of Bostandyk district. */
export const accounts: readonly Account[] = [
  { role: 'INSPECTOR', login: 'inspector', password: 'esep-inspector' },
  { role: 'ASSISTANT', login: 'assistant', password: 'esep-assistant' },
  { role: 'POINT_HEAD', login: 'head', password: 'esep-head' },
  { role: 'REVIEWER', login: 'reviewer', password: 'esep-reviewer' },
  { role: 'SUPERVISOR', login: 'supervisor', password: 'esep-supervisor' },
  { role: 'ADMINISTRATOR', login: 'administrator', password: 'esep-administrator' },
]

/** Whether the accounts of the demonstration can sign in here. */
export async function hasAccounts(client: Client): Promise<boolean> {
  const logins = accounts.map(({ login }) => login)
  const { rowCount } = await client.query(
    'select from internal.staff where login = any ($1) and password_hash is not null and active',
    [logins],
  )
  return rowCount === logins.length
}
