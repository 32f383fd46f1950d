import { resolve } from 'node:path'

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

/** Thrown when a setting is missing or malformed; the message is one sentence that names it. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
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
  if (!DATABASE_URL) {
    throw new BadSetting('DATABASE_URL is missing: the database with the staff’s role.')
  }
  const url = URL.parse(DATABASE_URL)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new BadSetting(
      'DATABASE_URL is not an address like postgresql://user:password@host/database.',
    )
  }
  const port = Number(INTERNAL_API_PORT)
  if (!/^\d+$/.test(INTERNAL_API_PORT) || port > 65_535) {
    throw new BadSetting(`INTERNAL_API_PORT is not a port: ${INTERNAL_API_PORT}.`)
  }
  const portal = URL.parse(PORTAL_URL)
  if (!portal || !['http:', 'https:'].includes(portal.protocol) || portal.search || portal.hash) {
    throw new BadSetting(`PORTAL_URL is not an address like https://example.kz: ${PORTAL_URL}.`)
  }
  const portalUrl = portal.href.replace(/\/$/, '')
  return { databaseUrl: DATABASE_URL, port, portalUrl, dataDir: resolve(DATA_DIR) }
}
