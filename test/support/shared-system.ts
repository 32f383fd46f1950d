import { type System, startSystem } from './system.ts'

const variable = 'ESEP_TEST_SYSTEM'

/** Addresses of the system that all files of a jest run share: who writes, writes only to a precinct of its own. */
export interface SharedSystem {
  readonly portal: string
  readonly publicApi: string
  readonly internalApi: string
  readonly ownerUrl: string
  readonly readerUrl: string
  readonly dropboxUrl: string
}

let system: System | null = null

/** Starts it, before the first test file. */
export async function setUp(): Promise<void> {
  system = await startSystem()
  const { portal, publicApi, internalApi, postgres } = system
  const shared: SharedSystem = {
    portal,
    publicApi,
    internalApi,
    ownerUrl: postgres.url('esep', 'esep_owner'),
    readerUrl: postgres.url('esep', 'esep_reader'),
    dropboxUrl: postgres.url('esep', 'esep_dropbox'),
  }
  Object.assign(process.env, {
    [variable]: JSON.stringify(shared),
    TEST_DATABASE_OWNER_URL: postgres.url('esep', 'esep_owner'),
    TEST_DATABASE_STAFF_URL: postgres.url('esep', 'esep_staff'),
    TEST_DATABASE_READER_URL: postgres.url('esep', 'esep_reader'),
    TEST_DATABASE_DROPBOX_URL: postgres.url('esep', 'esep_dropbox'),
  })
}

/** Stops it, after the last. */
export async function tearDown(): Promise<void> {
  await system?.stop()
}

/** The system of this run, for a test. */
export function sharedSystem(): SharedSystem {
  return JSON.parse(process.env[variable] ?? '{}') as SharedSystem
}
