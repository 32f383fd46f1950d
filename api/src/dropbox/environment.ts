import { databaseIn, portIn, proxiesIn } from '../shared/setting.ts'

/** What the drop box is told when it starts. */
export interface DropboxEnvironment {
  /** The database, with the drop box's role. */
  readonly databaseUrl: string
  readonly port: number
  /** Addresses and networks of the proxies before the portal that are on other machines; they say who sends. */
  readonly proxies: readonly string[]
}

/** The settings of this process; throws {@link BadSetting}. */
export function dropboxEnvironment(
  {
    DROPBOX_DATABASE_URL,
    DROPBOX_PORT = '4002',
    TRUSTED_PROXIES = '',
  }: NodeJS.ProcessEnv = process.env,
): DropboxEnvironment {
  return {
    databaseUrl: databaseIn(DROPBOX_DATABASE_URL, 'DROPBOX_DATABASE_URL', 'drop box’s'),
    port: portIn(DROPBOX_PORT, 'DROPBOX_PORT'),
    proxies: proxiesIn(TRUSTED_PROXIES),
  }
}
