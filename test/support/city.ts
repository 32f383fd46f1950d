import { type Api, startApi } from '@esep/api/testing'
import { freePort } from '@esep/postgres'
import { run } from './process.ts'
import { eventually, isReady } from './wait.ts'

/** A small city of a test's own: both APIs and the drop box, whose clock the test turns, and a portal on the public one. */
export interface CityWithPortal {
  readonly api: Api
  readonly portal: string
  readonly publicApi: string
  /** What the portal wrote down. */
  said(): string
  close(): Promise<void>
}

/** Starts it, on a database copied from the migrated template. */
export async function startCity(): Promise<CityWithPortal> {
  const api = await startApi()
  const publicApi = `${await api.public.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  const dropbox = await api.dropbox.listen({ host: '127.0.0.1', port: 0 })
  const port = await freePort()
  const server = run('portal/dist/server/entry.mjs', [], {
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_API_URL: publicApi,
    DROPBOX_URL: dropbox,
  })
  const portal = `http://127.0.0.1:${port}`
  await eventually(() => isReady(portal), { because: server.said })

  return {
    api,
    portal,
    publicApi,
    said: server.said,
    close: async () => {
      await server.stop()
      await api.close()
    },
  }
}
