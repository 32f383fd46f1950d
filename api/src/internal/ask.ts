import type { EntityManager } from '@mikro-orm/postgresql'
import type { Client } from 'pg'
import { prepared, type Statement } from '../database/prepared.ts'

/** Asks the database in plain SQL, with `?` for each value; lists are written as PostgreSQL reads them, `{a,b}`. */
export type Ask = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>

/** Asks in the transaction of a unit of work. */
export function askIn(em: EntityManager): Ask {
  return (sql, values = []) => em.execute(sql, [...values])
}

/**
 * Asks in the transaction of a unit of work what is asked again and again in the same words: a connection prepares them once,
 * so that PostgreSQL neither reads nor plans them anew, and the values travel apart from them.
 */
export function askPrepared(em: EntityManager): Ask {
  return (sql, values = []) => prepared(em, statementOf(sql), values)
}

/** Asks on a connection of its own. */
export function askOn(client: Client): Ask {
  return async (sql, values = []) => {
    const { rows } = await client.query(numbered(sql), [...values])
    return rows
  }
}

const statements = new Map<string, Statement>()

/** What is prepared, under a name that no other words have in this process. */
function statementOf(sql: string): Statement {
  const known = statements.get(sql)
  if (known) return known

  const statement = { name: `asked ${statements.size}`, text: numbered(sql) }
  statements.set(sql, statement)
  return statement
}

function numbered(sql: string): string {
  let count = 0
  return sql.replaceAll('?', () => {
    count += 1
    return `$${count}`
  })
}
