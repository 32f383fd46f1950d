import type { EntityManager } from '@mikro-orm/postgresql'
import type { Client } from 'pg'

/** Asks the database in plain SQL, with `?` for each value; lists are written as PostgreSQL reads them, `{a,b}`. */
export type Ask = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>

/** Asks in the transaction of a unit of work. */
export function askIn(em: EntityManager): Ask {
  return (sql, values = []) => em.execute(sql, [...values])
}

/** Asks on a connection of its own. */
export function askOn(client: Client): Ask {
  return async (sql, values = []) => {
    const { rows } = await client.query(numbered(sql), [...values])
    return rows
  }
}

function numbered(sql: string): string {
  let count = 0
  return sql.replaceAll('?', () => {
    count += 1
    return `$${count}`
  })
}
