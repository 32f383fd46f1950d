import { resolve } from 'node:path'
import { BadSetting, databaseIn, portIn } from '../shared/setting.ts'

/** What the internal API is told when it starts. */
export interface InternalEnvironment {
  /** The database, with the staff's role. */
  readonly databaseUrl: string
  readonly port: number
  /** Where residents find the portal, without a slash at the end. */
  readonly portalUrl: string
  /** Where the files of recordings are kept. */
  readonly dataDir: string
}

/** The settings of this process; throws {@link BadSetting}. */
export function internalEnvironment(
  {
    DATABASE_URL,
    INTERNAL_API_PORT = '4001',
    PORTAL_URL = 'http://127.0.0.1:4321',
    DATA_DIR = '.data',
  }: NodeJS.ProcessEnv = process.env,
): InternalEnvironment {
  const portal = URL.parse(PORTAL_URL)
  if (!portal || !['http:', 'https:'].includes(portal.protocol) || portal.search || portal.hash) {
    throw new BadSetting(`PORTAL_URL is not an address like https://example.kz: ${PORTAL_URL}.`)
  }
  return {
    databaseUrl: databaseIn(DATABASE_URL, 'DATABASE_URL', 'staff’s'),
    port: portIn(INTERNAL_API_PORT, 'INTERNAL_API_PORT'),
    portalUrl: portal.href.replace(/\/$/, ''),
    dataDir: resolve(DATA_DIR),
  }
}
