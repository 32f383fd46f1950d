import pg from 'pg'
import { inDatabase } from './in-database.ts'

/** The addresses of one database for those who use it. */
export interface DatabaseUrls {
  readonly owner: string
  readonly staff: string
  readonly reader: string
  /** Null where an operator has made no user for the drop box: then there is none. */
  readonly dropbox: string | null
}

/**
 * Gives the staff's user the use of all schemas, the reader's user the reading of the published one and nothing else, and
 * the drop box's user the writing of two columns of one table. Repeated at every start; the second time changes nothing.
 */
export async function grant({ owner, staff, reader, dropbox }: DatabaseUrls): Promise<void> {
  const statements = [
    ...grantsTo(userOf(staff), userOf(reader)),
    ...(dropbox ? grantsToDropbox(userOf(dropbox)) : []),
  ]
  await inDatabase(owner, async (client) => {
    for (const statement of statements) await client.query(statement)
  })
  await inDatabase(reader, async (client) => {
    // NOTE: nobody but a superuser may set this for another role, and everybody may for their own.
    const database = pg.escapeIdentifier(client.database ?? '')
    await client.query('begin read write')
    await client.query(
      `alter role current_user in database ${database} set default_transaction_read_only = on`,
    )
    await client.query('commit')
  })
}

function grantsTo(staff: string, reader: string): string[] {
  return [
    `grant usage on schema internal, public_record to ${staff}`,
    `grant select, insert, update, delete on all tables in schema internal, public_record to ${staff}`,
    `grant execute on all functions in schema public_record to ${staff}, ${reader}`,
    `grant usage on schema public_record to ${reader}`,
    `grant select on all tables in schema public_record to ${reader}`,
    `revoke insert, update, delete, truncate, references, trigger
       on all tables in schema public_record from ${reader}`,
    `revoke all on all tables in schema internal, dropbox from ${reader}`,
    `revoke all on schema internal, dropbox from public, ${reader}`,
    `grant usage on schema dropbox to ${staff}`,
    `grant select, insert, update, delete on all tables in schema dropbox to ${staff}`,
  ]
}

function grantsToDropbox(dropbox: string): string[] {
  return [
    `revoke all on all tables in schema internal, public_record from ${dropbox}`,
    `revoke all on schema internal, public_record from ${dropbox}`,
    `revoke select, update, delete, truncate, references, trigger
       on all tables in schema dropbox from ${dropbox}`,
    `grant usage on schema dropbox to ${dropbox}`,
    `grant insert (page, text) on dropbox.leak_report to ${dropbox}`,
  ]
}

function userOf(url: string): string {
  return pg.escapeIdentifier(decodeURIComponent(new URL(url).username))
}
