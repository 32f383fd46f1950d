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
 * the drop box's user the putting in of what residents report and object to. Repeated at every start; the second time changes nothing.
 */
export async function grant({ owner, staff, reader, dropbox }: DatabaseUrls): Promise<void> {
  const statements = [
    ...grantsTo(userOf(staff), userOf(reader)),
    ...['outcome', 'outcome_item'].map((table) => allButWords(table, nameOf(reader))),
    temporaryTo(nameOf(staff)),
    ...grantsOnQueue(userOf(staff)),
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
    `grant usage on all sequences in schema internal to ${staff}`,
    `grant execute on all functions in schema public_record to ${staff}, ${reader}`,
    `grant usage on schema public_record to ${reader}`,
    `grant select on all tables in schema public_record to ${reader}`,
    `revoke insert, update, delete, truncate, references, trigger
       on all tables in schema public_record from ${reader}`,
    `revoke all on all tables in schema internal, dropbox, graphile_worker from ${reader}`,
    `revoke all on schema internal, dropbox, graphile_worker from public, ${reader}`,
    `grant usage on schema dropbox to ${staff}`,
    `grant select, insert, update, delete on all tables in schema dropbox to ${staff}`,
  ]
}

/** Words that are searched are read through a view, for whoever may read a column sees what the server's statistics keep of it. */
function allButWords(table: string, reader: string): string {
  return `do $do$
  declare
    granted text := (
      select string_agg(quote_ident(attname), ', ') from pg_attribute
       where attrelid = 'public_record.${table}'::regclass
         and attnum > 0 and not attisdropped and attname <> 'words'
    );
    reader text := ${pg.escapeLiteral(reader)};
  begin
    execute format('revoke select on public_record.${table} from %I', reader);
    execute format('grant select (%s) on public_record.${table} to %I', granted, reader);
  end
  $do$`
}

/** What was found is compared in a temporary table; where everybody may make one, nobody has to be allowed to. */
function temporaryTo(staff: string): string {
  const name = pg.escapeLiteral(staff)
  return `do $do$
  begin
    if not has_database_privilege(${name}, current_database(), 'TEMPORARY') then
      execute format('grant temporary on database %I to %I', current_database(), ${name});
    end if;
  end
  $do$`
}

/** The queue's tables hide their rows from all but their owner; here whoever is granted a table sees its rows. */
function grantsOnQueue(staff: string): string[] {
  return [
    `grant usage on schema graphile_worker to ${staff}`,
    `grant select, insert, update, delete on all tables in schema graphile_worker to ${staff}`,
    `grant usage on all sequences in schema graphile_worker to ${staff}`,
    `do $do$
     declare
       hidden text;
     begin
       for hidden in
         select relname from pg_class
          where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
            and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'whoever_is_granted')
       loop
         execute format('create policy whoever_is_granted on graphile_worker.%I using (true)', hidden);
       end loop;
     end
     $do$`,
  ]
}

function grantsToDropbox(dropbox: string): string[] {
  return [
    `revoke all on all tables in schema internal, public_record, graphile_worker from ${dropbox}`,
    `revoke all on schema internal, public_record, graphile_worker from ${dropbox}`,
    `revoke select, update, delete, truncate, references, trigger
       on all tables in schema dropbox from ${dropbox}`,
    `grant usage on schema dropbox to ${dropbox}`,
    `grant insert (page, text) on dropbox.leak_report to ${dropbox}`,
    `grant insert (code_hash, kind, text) on dropbox.slip_objection to ${dropbox}`,
  ]
}

function userOf(url: string): string {
  return pg.escapeIdentifier(nameOf(url))
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).username)
}
