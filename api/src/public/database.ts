import { Pool, type PoolConfig, TypeOverrides } from 'pg'
import type { Sql } from './sql.ts'

/** What residents' questions are read from. */
export interface Database {
  /** The rows of a query, their columns in camel case. */
  rows<Row>(query: Sql): Promise<Row[]>
  close(): Promise<void>
}

/** Opens the published tables with the reader's role; nothing is connected before the first question. */
export function openDatabase(url: string, settings: PoolConfig = {}): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: 'esep-public',
    max: 8,
    statement_timeout: 5_000,
    connectionTimeoutMillis: 5_000,
    options: '-c default_transaction_read_only=on -c timezone=UTC',
    types: types(),
    ...settings,
  })
  // NOTE: an idle connection that the server closes would otherwise end the process; the next question opens another.
  pool.on('error', () => {})

  return { rows, close: () => pool.end() }

  async function rows<Row>(query: Sql): Promise<Row[]> {
    const { rows, fields } = await pool.query({ ...query.bound(), rowMode: 'array' })
    const names = fields.map(({ name }) => camelCase(name))
    return rows.map(
      (row: unknown[]) => Object.fromEntries(names.map((name, at) => [name, row[at]])) as Row,
    )
  }
}

/** Days stay `2026-04-15`, moments become RFC 3339 in UTC, counts are numbers. */
function types(): TypeOverrides {
  const parsers = new TypeOverrides()
  parsers.setTypeParser(1082, String)
  parsers.setTypeParser(1184, (text) => Temporal.Instant.from(text.replace(' ', 'T')).toString())
  parsers.setTypeParser(20, Number)
  return parsers
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
