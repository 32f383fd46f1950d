import type { DatabaseUrls, Settings } from '../environment.ts'
import { inRoot } from '../root.ts'

/** A process that belongs to a running Esep, and all that it is told. */
export interface PlannedPart {
  readonly name: string
  /** The JavaScript file to run. */
  readonly program: string
  /** Where it answers on 127.0.0.1. */
  readonly port: number
  /** What it alone is told, over what all inherit. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * What runs beside PostgreSQL, each told no more than it needs: the public API never sees the staff's password, the
 * drop box only its own, and the portal learns whether the data is a `demonstration`, so that it passes nothing invented
 * off as real.
 */
export function plannedParts(
  settings: Settings,
  urls: DatabaseUrls,
  demonstration = false,
): PlannedPart[] {
  const { internalPort, publicPort, portalPort, dropboxPort, dataDir, portalUrl } = settings
  return [
    {
      name: 'internal API',
      program: inRoot('api/dist/internal/main.js'),
      port: internalPort,
      env: {
        ...{ DATABASE_URL: urls.staff, INTERNAL_API_PORT: `${internalPort}` },
        ...{ PORTAL_URL: portalUrl, DATA_DIR: dataDir },
      },
    },
    {
      name: 'public API',
      program: inRoot('api/dist/public/main.js'),
      port: publicPort,
      env: { PUBLIC_DATABASE_URL: urls.reader, PUBLIC_API_PORT: `${publicPort}` },
    },
    ...(urls.dropbox ? [dropbox(dropboxPort, urls.dropbox)] : []),
    {
      name: 'portal',
      program: inRoot('portal/dist/server/entry.mjs'),
      port: portalPort,
      env: {
        HOST: '127.0.0.1',
        PORT: `${portalPort}`,
        PUBLIC_API_URL: `http://127.0.0.1:${publicPort}/graphql`,
        DROPBOX_URL: urls.dropbox ? `http://127.0.0.1:${dropboxPort}/` : '',
        DEMONSTRATION: String(demonstration),
      },
    },
  ]
}

function dropbox(port: number, url: string): PlannedPart {
  return {
    name: 'drop box',
    program: inRoot('api/dist/dropbox/main.js'),
    port,
    env: { DROPBOX_DATABASE_URL: url, DROPBOX_PORT: `${port}` },
  }
}
