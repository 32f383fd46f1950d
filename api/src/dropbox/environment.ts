import { isNetwork, listed } from '../shared/proxies.ts'

/** What the drop box is told when it starts. */
export interface DropboxEnvironment {
  /** The database, with the drop box's role. */
  readonly databaseUrl: string
  readonly port: number
  /** Addresses and networks of the proxies before the portal that are on other machines; they say who sends. */
  readonly proxies: readonly string[]
}

/** Thrown when a setting is missing or malformed; the message is one sentence that names it. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

/** The settings of this process; throws {@link BadSetting}. */
export function dropboxEnvironment(
  {
    DROPBOX_DATABASE_URL,
    DROPBOX_PORT = '4002',
    TRUSTED_PROXIES = '',
  }: NodeJS.ProcessEnv = process.env,
): DropboxEnvironment {
  if (!DROPBOX_DATABASE_URL) {
    throw new BadSetting('DROPBOX_DATABASE_URL is missing: the database with the drop box’s role.')
  }
  const url = URL.parse(DROPBOX_DATABASE_URL)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new BadSetting(
      'DROPBOX_DATABASE_URL is not an address like postgresql://user:password@host/database.',
    )
  }
  const port = Number(DROPBOX_PORT)
  if (!/^\d+$/.test(DROPBOX_PORT) || port > 65_535) {
    throw new BadSetting(`DROPBOX_PORT is not a port: ${DROPBOX_PORT}.`)
  }
  return {
    databaseUrl: DROPBOX_DATABASE_URL,
    port,
    proxies: proxiesIn(TRUSTED_PROXIES),
  }
}

function proxiesIn(list: string): string[] {
  const proxies = listed(list)
  const wrong = proxies.find((proxy) => !isNetwork(proxy))
  if (wrong === undefined) return proxies
  throw new BadSetting(
    `TRUSTED_PROXIES holds ${wrong}, which is no address and no network like 10.0.0.0/24.`,
  )
}
