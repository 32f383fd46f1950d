import { Pool } from 'pg'
import type { Report } from './report.ts'

/** Where reports are put; nothing comes out of it again. */
export interface Box {
  put(report: Report): Promise<void>
  /** Whether a report could be put in now. */
  isOpen(): Promise<boolean>
  /** What the role may do; asked of the catalogue, which every role may read. */
  ask<Row>(sql: string): Promise<Row | undefined>
  close(): Promise<void>
}

/** Opens the one table with the drop box's role; nothing is connected before the first report. */
export function openBox(url: string): Box {
  const pool = new Pool({
    connectionString: url,
    application_name: 'esep-dropbox',
    max: 2,
    statement_timeout: 5_000,
    connectionTimeoutMillis: 5_000,
  })
  // NOTE: an idle connection that the server closes would otherwise end the process; the next report opens another.
  pool.on('error', () => {})

  return { put, isOpen, ask, close: () => pool.end() }

  async function put({ page, text }: Report): Promise<void> {
    await pool.query('insert into dropbox.leak_report (page, text) values ($1, $2)', [page, text])
  }

  async function isOpen(): Promise<boolean> {
    const answer = await ask<{ open: boolean }>(
      `select has_column_privilege('dropbox.leak_report', 'text', 'insert') as open`,
    )
    return answer?.open ?? false
  }

  async function ask<Row>(sql: string): Promise<Row | undefined> {
    const { rows } = await pool.query(sql)
    return rows[0]
  }
}
