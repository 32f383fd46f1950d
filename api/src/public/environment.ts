import { isNetwork, listed } from '../shared/proxies.ts'

/** What the public API is told when it starts. */
export interface PublicEnvironment {
  /** The database, with the reader's role. */
  readonly databaseUrl: string
  readonly port: number
  /** Addresses and networks of the proxies before it that are on other machines; they say who asks. */
  readonly proxies: readonly string[]
}

/** Thrown when a setting is missing or malformed; the message is one sentence that names it. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

/** The settings of this process; throws {@link BadSetting}. */
export function publicEnvironment(
  {
    PUBLIC_DATABASE_URL,
    PUBLIC_API_PORT = '4000',
    TRUSTED_PROXIES = '',
  }: NodeJS.ProcessEnv = process.env,
): PublicEnvironment {
  if (!PUBLIC_DATABASE_URL) {
    throw new BadSetting('PUBLIC_DATABASE_URL is missing: the database with the reader’s role.')
  }
  const url = URL.canParse(PUBLIC_DATABASE_URL) ? new URL(PUBLIC_DATABASE_URL) : null
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new BadSetting(
      'PUBLIC_DATABASE_URL is not an address like postgresql://user:password@host/database.',
    )
  }
  const port = Number(PUBLIC_API_PORT)
  if (!/^\d+$/.test(PUBLIC_API_PORT) || port > 65_535) {
    throw new BadSetting(`PUBLIC_API_PORT is not a port: ${PUBLIC_API_PORT}.`)
  }
  const proxies = listed(TRUSTED_PROXIES)
  const wrong = proxies.find((proxy) => !isNetwork(proxy))
  if (wrong !== undefined) {
    throw new BadSetting(
      `TRUSTED_PROXIES holds ${wrong}, which is no address and no network like 10.0.0.0/24.`,
    )
  }
  return { databaseUrl: PUBLIC_DATABASE_URL, port, proxies }
}
