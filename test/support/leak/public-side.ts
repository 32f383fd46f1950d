import { freePort } from '@esep/postgres'
import { type Running, run } from '../process.ts'
import { eventually, isReady } from '../wait.ts'

/** Everything that anybody can reach: the public API, the drop box and the portal, each a process of its own. */
export interface PublicSide {
  readonly portal: string
  readonly publicApi: string
  readonly dropbox: string
  /** Every line that any of them wrote. */
  said(): string
  stop(): Promise<void>
}

/** Starts the three, on a database that is there. */
export async function startPublicSide({ reader, dropbox }: Urls): Promise<PublicSide> {
  const [api, box, site] = [await freePort(), await freePort(), await freePort()]
  const [publicApi, boxAddress, portal] = [api, box, site].map((port) => `http://127.0.0.1:${port}`)
  const processes: readonly Running[] = [
    run('api/dist/public/main.js', [], {
      PUBLIC_DATABASE_URL: reader,
      PUBLIC_API_PORT: String(api),
    }),
    run('api/dist/dropbox/main.js', [], {
      DROPBOX_DATABASE_URL: dropbox ?? '',
      DROPBOX_PORT: String(box),
    }),
    run('portal/dist/server/entry.mjs', [], {
      HOST: '127.0.0.1',
      PORT: String(site),
      PUBLIC_API_URL: `${publicApi}/graphql`,
      DROPBOX_URL: String(boxAddress),
    }),
  ]
  const said = () => processes.map((one) => one.said()).join('\n')
  for (const address of [publicApi, boxAddress, portal]) {
    await eventually(() => isReady(String(address)), { because: said })
  }

  return {
    portal: String(portal),
    publicApi: `${publicApi}/graphql`,
    dropbox: String(boxAddress),
    said,
    stop: async () => {
      await Promise.all(processes.map((one) => one.stop()))
    },
  }
}

interface Urls {
  readonly reader: string
  readonly dropbox: string | null
}
