import type { Role } from '@esep/law'

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
