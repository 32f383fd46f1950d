import { type Page, type PageAsked, type Placed, pageOf } from '../shared/connection.ts'
import type { Database } from './database.ts'
import type { Sql } from './sql.ts'

/** How a list is read: a page of it, and how many there are in all. */
export interface Reading<Node> {
  readonly page: () => Promise<Page<Node>>
  readonly count: () => Promise<number>
}

interface Asked<Row> {
  readonly page: PageAsked
  /** The rows of the page, and one more where there are more. */
  readonly rows: Sql
  readonly placed: (row: Row) => Placed<Row>
  /** One row with a `count`. */
  readonly count: Sql
}

/** Reads a list by these statements, each when it is needed. */
export function readingOf<Row>(
  database: Database,
  { page, rows, placed, count }: Asked<Row>,
): Reading<Row> {
  return {
    page: async () => pageOf((await database.rows<Row>(rows)).map(placed), page),
    count: async () => {
      const [counted] = await database.rows<{ readonly count: number }>(count)
      return counted?.count ?? 0
    },
  }
}
