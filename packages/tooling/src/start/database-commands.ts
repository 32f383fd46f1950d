import { capture, type RunOptions, run } from '../child.ts'
import { type DatabaseUrls, inherited } from '../environment.ts'
import { Refusal } from '../refusal.ts'
import { inRoot } from '../root.ts'

type How = Pick<RunOptions, 'output' | 'signal'>

/** Brings the database to the newest migration and grants its users what is theirs. */
export async function migrate(urls: DatabaseUrls, how: How): Promise<void> {
  const status = await run(process.execPath, [command('migrate')], { ...given(urls), ...how })
  if (status !== 0)
    throw new Refusal('The database could not be migrated; nothing else was started.')
}

/** Puts the demonstration into an empty database, showing its progress. */
export async function seedIfEmpty(urls: DatabaseUrls, how: How): Promise<void> {
  const args = [command('seed'), '--if-empty']
  const status = await run(process.execPath, args, { ...given(urls), ...how })
  if (status !== 0) throw new Refusal('The demonstration could not be put into the database.')
}

/** The demonstration's accounts as a text for the terminal; empty where the data is not the demonstration. */
export function demonstrationAccounts(urls: DatabaseUrls, how: How): Promise<string> {
  return capture(process.execPath, [command('seed'), '--accounts'], { ...given(urls), ...how })
}

/** The file of a command of the API. */
export function command(name: string): string {
  return inRoot('api/dist/commands', `${name}.js`)
}

/** The environment of a command that may use the database as any of its users. */
export function given({ owner, staff, reader, dropbox }: DatabaseUrls) {
  return {
    env: {
      ...inherited(),
      OWNER_DATABASE_URL: owner,
      DATABASE_URL: staff,
      PUBLIC_DATABASE_URL: reader,
      ...(dropbox && { DROPBOX_DATABASE_URL: dropbox }),
    },
  }
}
