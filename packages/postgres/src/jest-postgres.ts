import { announceToWorkers } from './environment.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'

let server: Postgres | null = null

/** Starts one server for a jest run and tells the workers its addresses. */
export async function setUp(): Promise<void> {
  server = await startPostgres({ ephemeral: true })
  announceToWorkers({
    TEST_DATABASE_OWNER_URL: server.url('esep', 'esep_owner'),
    TEST_DATABASE_STAFF_URL: server.url('esep', 'esep_staff'),
    TEST_DATABASE_READER_URL: server.url('esep', 'esep_reader'),
    TEST_DATABASE_DROPBOX_URL: server.url('esep', 'esep_dropbox'),
  })
}

/** Stops it. */
export async function tearDown(): Promise<void> {
  await server?.stop()
}
