import { Pool } from 'pg'
import type { Objection } from './objection.ts'
import type { Report } from './report.ts'

/** Where reports and objections are put; nothing comes out of it again. */
export interface Box {
  put(report: Report): Promise<void>
  putObjection(objection: Objection): Promise<void>
  /** Whether a report could be put in now. */
  isOpen(): Promise<boolean>
  /** What the role may do; asked of the catalogue, which every role may read. */
  ask<Row>(sql: string): Promise<Row | undefined>
  close(): Promise<void>
}

/** Opens the two tables with the drop box's role; nothing is connected before the first report. */
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

  return { put, putObjection, isOpen, ask, close: () => pool.end() }

  async function put({ page, text }: Report): Promise<void> {
    await pool.query('insert into dropbox.leak_report (page, text) values ($1, $2)', [page, text])
  }

  async function putObjection({ codeHash, kind, text }: Objection): Promise<void> {
    await pool.query(
      'insert into dropbox.slip_objection (code_hash, kind, text) values ($1, $2, $3)',
      [codeHash, kind, text],
    )
  }

  async function isOpen(): Promise<boolean> {
    const answer = await ask<{ open: boolean }>(
      `select has_column_privilege('dropbox.leak_report', 'text', 'insert')
          and has_column_privilege('dropbox.slip_objection', 'text', 'insert') as open`,
    )
    return answer?.open ?? false
  }

  async function ask<Row>(sql: string): Promise<Row | undefined> {
    const { rows } = await pool.query(sql)
    return rows[0]
  }
}
