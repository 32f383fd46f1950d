import { databaseIn, portIn, proxiesIn } from '../shared/setting.ts'

/** What the public API is told when it starts. */
export interface PublicEnvironment {
  /** The database, with the reader's role. */
  readonly databaseUrl: string
  readonly port: number
  /** Addresses and networks of the proxies before it that are on other machines; they say who asks. */
  readonly proxies: readonly string[]
}

/** The settings of this process; throws {@link BadSetting}. */
export function publicEnvironment(
  {
    PUBLIC_DATABASE_URL,
    PUBLIC_API_PORT = '4000',
    TRUSTED_PROXIES = '',
  }: NodeJS.ProcessEnv = process.env,
): PublicEnvironment {
  return {
    databaseUrl: databaseIn(PUBLIC_DATABASE_URL, 'PUBLIC_DATABASE_URL', 'reader’s'),
    port: portIn(PUBLIC_API_PORT, 'PUBLIC_API_PORT'),
    proxies: proxiesIn(TRUSTED_PROXIES),
  }
}
