import { randomUUID } from 'node:crypto'
import type { DatabaseUrls } from './grants.ts'
import { inDatabase } from './in-database.ts'

/** An empty database of a test's own; gone when the test has ended. */
export interface ScratchDatabase extends AsyncDisposable {
  readonly urls: DatabaseUrls & { readonly dropbox: string }
}

/** Makes one on the server of this jest run, as a copy of `template` when that is given. */
export async function scratchDatabase(template = 'template1'): Promise<ScratchDatabase> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  await asOwner(`create database ${name} template ${template} strategy file_copy`)
  return {
    urls: {
      owner: address('TEST_DATABASE_OWNER_URL', name),
      staff: address('TEST_DATABASE_STAFF_URL', name),
      reader: address('TEST_DATABASE_READER_URL', name),
      dropbox: address('TEST_DATABASE_DROPBOX_URL', name),
    },
    // NOTE: not by force, which the owner may not use on others' sessions; PostgreSQL waits for those that are ending.
    [Symbol.asyncDispose]: () => asOwner(`drop database ${name}`),
  }
}

async function asOwner(statement: string): Promise<void> {
  await inDatabase(address('TEST_DATABASE_OWNER_URL'), (client) => client.query(statement))
}

/** The address of the server of this run for one of its users, and of one of its databases. */
export function address(setting: string, database?: string): string {
  const given = process.env[setting]
  if (!given) throw new Error(`${setting} is missing: run this with jest, which starts PostgreSQL`)
  const url = new URL(given)
  if (database) url.pathname = `/${database}`
  return url.href
}
