import type { DatabaseUrls, Settings } from '../environment.ts'
import { inRoot } from '../root.ts'
import { type Part, startPart } from './part.ts'

/** What runs beside PostgreSQL: the two APIs and the portal. */
export interface Parts {
  /** Resolves when all of them answer. */
  ready(signal: AbortSignal): Promise<void>
  /** Rejects when one ends by itself, saying which. */
  readonly died: Promise<never>
  stop(): Promise<void>
}

/** Starts them, each with no more than it needs to know: the public API never sees the staff's password. */
export function startParts(settings: Settings, urls: DatabaseUrls): Parts {
  const { dataDir, internalPort, publicPort, portalPort } = settings
  const parts: readonly Part[] = [
    startPart('internal API', {
      program: inRoot('api/dist/internal/main.js'),
      port: internalPort,
      dataDir,
      env: { DATABASE_URL: urls.staff, INTERNAL_API_PORT: `${internalPort}`, DATA_DIR: dataDir },
    }),
    startPart('public API', {
      program: inRoot('api/dist/public/main.js'),
      port: publicPort,
      dataDir,
      env: { PUBLIC_DATABASE_URL: urls.reader, PUBLIC_API_PORT: `${publicPort}` },
    }),
    startPart('portal', {
      program: inRoot('portal/dist/server/entry.mjs'),
      port: portalPort,
      dataDir,
      env: {
        HOST: '127.0.0.1',
        PORT: `${portalPort}`,
        PUBLIC_API_URL: `http://127.0.0.1:${publicPort}/graphql`,
      },
    }),
  ]
  const died = Promise.race(parts.map((part) => part.died))
  died.catch(() => {})

  return {
    died,
    ready: async (signal) => {
      await Promise.race([Promise.all(parts.map((part) => part.ready(signal))), died])
    },
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()))
    },
  }
}
