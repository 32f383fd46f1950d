import { grant } from '../database/grants.ts'
import { inDatabase } from '../database/in-database.ts'
import { migrate } from '../database/migrate.ts'
import { address, type ScratchDatabase, scratchDatabase } from '../database/scratch.testing.ts'

const name = 'migrated_template'

// Any number; two test files that need the template at once take turns by it.
const turn = 20_230_308

/** A migrated database of a test file's own, copied from one that is migrated once a run. */
export async function migratedDatabase(): Promise<ScratchDatabase> {
  await makeTemplate()
  const database = await scratchDatabase(name)
  await grant(database.urls)
  return database
}

async function makeTemplate(): Promise<void> {
  await inDatabase(address('TEST_DATABASE_OWNER_URL'), async (client) => {
    await client.query('select pg_advisory_lock($1)', [turn])
    const made = await client.query('select from pg_database where datname = $1', [name])
    if (made.rowCount) return

    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft}`)
    await client.query(`create database ${draft}`)
    await migrate(address('TEST_DATABASE_OWNER_URL', draft))
    await client.query(`alter database ${draft} rename to ${name}`)
  })
}
