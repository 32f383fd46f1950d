import { WrongRights } from '../shared/rights.ts'
import type { Database } from './database.ts'
import { sql } from './sql.ts'

interface Rights {
  readonly role: string
  readonly reaches: readonly string[] | null
  readonly writes: boolean
}

/** Refuses a role that can reach what staff write, itself or through a role it belongs to, or that can write at all. */
export async function refuseTooManyRights(database: Database): Promise<void> {
  const [rights] = await database.rows<Rights>(sql`
    with roles as (
      select oid from pg_roles where pg_has_role(current_user, oid, 'member')
    )
    select current_user::text as role,
           (
             select array_agg(n.nspname::text order by n.nspname) from pg_namespace n
              where n.nspname in ('internal', 'dropbox', 'graphile_worker')
                and exists (select from roles where has_schema_privilege(roles.oid, n.oid, 'usage'))
           ) as reaches,
           exists (
             select from roles, pg_class c
              where c.relnamespace = to_regnamespace('public_record') and c.relkind = 'r'
                and has_table_privilege(roles.oid, c.oid, 'insert, update, delete, truncate')
           ) as writes`)
  if (!rights) return

  if (rights.reaches) {
    throw new WrongRights(
      `PUBLIC_DATABASE_URL names the role ${rights.role}, which can reach what staff read, in ${rights.reaches.join(', ')}: name the reader's role.`,
    )
  }
  if (rights.writes) {
    throw new WrongRights(
      `PUBLIC_DATABASE_URL names the role ${rights.role}, which can write what is published: name the reader's role.`,
    )
  }
}
