import type { EntityManager, Kysely } from '@mikro-orm/postgresql'

type Compiled = Extract<Parameters<Kysely<unknown>['executeQuery']>[0], { readonly sql: string }>

/** Words with $1, $2 … for values, and the one name by which connections know them. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/** The rows of a statement that each connection prepares the first time, in the transaction of a unit of work if it has one. */
export async function prepared<Row extends object>(
  em: EntityManager,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  if (em.isInTransaction()) {
    const { rows } = await em.getKysely().executeQuery<Row>(compiled(statement, values))
    return rows
  }
  const pool = await em.getDriver().getConnection().getNativeClient()
  const { rows } = await pool.query<Row>({ ...statement, values: [...values] })
  return rows
}

function compiled({ name, text }: Statement, parameters: readonly unknown[]): Compiled {
  // NOTE: what kysely calls `sql` it gives to pg as it is; pg takes a name with the text, and prepares what has one.
  const sql: unknown = { name, text }
  return {
    sql: sql as string,
    parameters,
    query: { kind: 'RawNode', sqlFragments: [text], parameters: [] },
    queryId: { queryId: name },
  }
}
