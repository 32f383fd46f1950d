import 'reflect-metadata'
import { grant } from '../database/grants.ts'
import { migrate } from '../database/migrate.ts'
import { databaseUrls } from './environment.ts'

const help = `Brings the database to the newest migration and grants its users what is theirs.

Settings (environment):
  DATABASE_URL          the database as the staff's user
  PUBLIC_DATABASE_URL   the same database as the reader's user
  DROPBOX_DATABASE_URL  the same database as the drop box's user; there is no drop box when not given
  OWNER_DATABASE_URL    the same database as the user who owns the tables; DATABASE_URL when not given
`

async function run(): Promise<void> {
  const urls = databaseUrls()
  for (const name of await migrate(urls.owner)) process.stdout.write(`migrated ${name}\n`)
  await grant(urls)
}

if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
  process.stdout.write(help)
} else {
  await run().catch((fault: unknown) => {
    process.stderr.write(`migrate: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = 1
  })
}
