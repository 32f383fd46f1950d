import { WrongRights } from '../shared/rights.ts'
import type { Box } from './box.ts'

const tables = ['dropbox.leak_report', 'dropbox.slip_objection']

interface Rights {
  readonly role: string
  /** Those of {@link tables} into which it may put nothing. */
  readonly lacks: readonly string[] | null
  readonly rules: boolean
  readonly touches: string | null
  readonly enters: readonly string[] | null
}

/**
 * Refuses a role that can do more than put reports and objections in, itself or through a role it belongs to: read or change any table,
 * enter another schema of ours, make anything, or rule over others. One that cannot even do that is refused too.
 */
export async function refuseWrongRights(box: Box): Promise<void> {
  const rights = await box.ask<Rights>(asked)
  if (!rights) return

  const { role, lacks, rules, touches, enters } = rights
  if (rules) throw wrong(role, 'may make things of its own or rule over others')
  if (enters) throw wrong(role, `may use ${schemas(enters)}`)
  if (touches) throw wrong(role, `may do more to ${touches} than put something in`)
  if (lacks) throw wrong(role, `may put nothing into ${lacks.join(' and ')}`)
}

/** All of them, so that whoever takes one back is not refused for the next. */
function schemas(names: readonly string[]): string {
  return `the ${names.length > 1 ? 'schemas' : 'schema'} ${names.join(', ')}`
}

function wrong(role: string, why: string): WrongRights {
  return new WrongRights(
    `DROPBOX_DATABASE_URL names the role ${role}, which ${why}: name the drop box's role.`,
  )
}

const quoted = tables.map((name) => `'${name}'`).join(', ')

const asked = `
  with roles as (
    select * from pg_roles where pg_has_role(current_user, oid, 'member')
  ), ours as (
    select * from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
  ), tables as (
    select c.oid, n.nspname || '.' || c.relname as name
      from pg_class c join ours n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f')
  )
  select current_user::text as role,
         (
           select array_agg(box order by box) from unnest(array[${quoted}]) box
            where not exists (
                    select from tables where name = box and has_any_column_privilege(oid, 'insert')
                  )
         ) as lacks,
         exists (
           select from roles where rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
         ) or exists (
           select from roles, ours where has_schema_privilege(roles.oid, ours.oid, 'create')
         ) as rules,
         (
           select array_agg(n.nspname::text order by n.nspname) from ours n
            where n.nspname not in ('dropbox', 'public')
              and exists (select from roles where has_schema_privilege(roles.oid, n.oid, 'usage'))
         ) as enters,
         (
           select min(name) from roles, tables t
            where has_table_privilege(roles.oid, t.oid, 'select, update, delete, truncate, references, trigger')
               or has_any_column_privilege(roles.oid, t.oid, 'select, update, references')
               or name not in (${quoted}) and has_any_column_privilege(roles.oid, t.oid, 'insert')
         ) as touches`
