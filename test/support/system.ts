import { freePort, type Postgres, startPostgres } from '@esep/postgres'
import { finish, type Running, run } from './process.ts'
import { eventually, isReady } from './wait.ts'

/** The whole of Esep on free ports, with a database of its own. */
export interface System {
  readonly portal: string
  readonly publicApi: string
  readonly internalApi: string
  readonly dropbox: string
  readonly postgres: Postgres
  stop(): Promise<void>
}

interface SystemOptions {
  /** What the seed is asked for; the city with a few meetings of every kind when not given. */
  readonly seed?: readonly string[]
}

/** Starts PostgreSQL, migrates, seeds, and starts both APIs, the drop box and the portal; resolves when all are ready. */
export async function startSystem({
  seed = ['--precincts', '160', '--meetings', '150'],
}: SystemOptions = {}): Promise<System> {
  const postgres = await startPostgres({ ephemeral: true })
  const [portal, publicApi] = [await freePort(), await freePort()]
  const [internalApi, dropbox] = [await freePort(), await freePort()]
  const owner = postgres.url('esep', 'esep_owner')
  const staff = postgres.url('esep', 'esep_staff')
  const reader = postgres.url('esep', 'esep_reader')
  const putter = postgres.url('esep', 'esep_dropbox')

  const owners = {
    OWNER_DATABASE_URL: owner,
    DATABASE_URL: staff,
    PUBLIC_DATABASE_URL: reader,
    DROPBOX_DATABASE_URL: putter,
  }
  await finish('api/dist/commands/migrate.js', [], owners)
  await finish('api/dist/commands/seed.js', seed, owners)

  const address = (port: number) => `http://127.0.0.1:${port}`
  const processes = [
    run('api/dist/internal/main.js', [], {
      DATABASE_URL: staff,
      INTERNAL_API_PORT: String(internalApi),
    }),
    run('api/dist/public/main.js', [], {
      PUBLIC_DATABASE_URL: reader,
      PUBLIC_API_PORT: String(publicApi),
    }),
    run('api/dist/dropbox/main.js', [], {
      DROPBOX_DATABASE_URL: putter,
      DROPBOX_PORT: String(dropbox),
    }),
    run('portal/dist/server/entry.mjs', [], {
      HOST: '127.0.0.1',
      PORT: String(portal),
      PUBLIC_API_URL: `${address(publicApi)}/graphql`,
      DROPBOX_URL: address(dropbox),
    }),
  ]
  for (const port of [internalApi, publicApi, dropbox, portal]) {
    await eventually(() => isReady(address(port)), { because: () => everythingSaid(processes) })
  }

  return {
    portal: address(portal),
    publicApi: `${address(publicApi)}/graphql`,
    internalApi: `${address(internalApi)}/graphql`,
    dropbox: address(dropbox),
    postgres,
    stop: async () => {
      await Promise.all(processes.map((running) => running.stop()))
      await postgres.stop()
    },
  }
}

function everythingSaid(processes: readonly Running[]): string {
  return processes.map((running) => running.said()).join('\n')
}
