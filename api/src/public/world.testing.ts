import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { migratedDatabase } from '../testing/template.ts'
import { type Database, openDatabase } from './database.ts'
import { type Given, given } from './given.testing.ts'
import { publicServer } from './server.ts'

/** What the public API answers, as its readers get it. */
export interface Answer {
  readonly data: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string } }[]
}

/** The public API over a database of a test file's own, with rows that tests publish themselves. */
export interface PublicWorld extends AsyncDisposable {
  readonly given: Given
  readonly server: FastifyInstance
  readonly database: Database
  /** What was written down about faults. */
  readonly log: readonly string[]
  /** How many SQL statements the questions so far took. */
  statements(): number
  /** Sets what the clock shows, RFC 3339. */
  at(now: string): void
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  close(): Promise<void>
}

/** Starts it at noon of 20 May 2026 in Almaty. */
export async function publicWorld(): Promise<PublicWorld> {
  const scratch = await migratedDatabase()
  const staff = new pg.Pool({ connectionString: scratch.urls.staff, max: 1 })
  const counting = counted(openDatabase(scratch.urls.reader, { max: 4 }))

  let now = '2026-05-20T07:00:00Z'
  const log: string[] = []
  const server = await publicServer({
    database: counting.database,
    clock: () => now,
    log: (line) => log.push(line),
  })

  return {
    given: given(staff),
    server,
    database: counting.database,
    log,
    statements: counting.statements,
    at: (instant) => {
      now = instant
    },
    ask,
    close,
    [Symbol.asyncDispose]: close,
  }

  async function close(): Promise<void> {
    await server.close()
    await counting.database.close()
    await staff.end()
    await scratch[Symbol.asyncDispose]()
  }

  async function ask(query: string, variables = {}): Promise<Answer> {
    const payload = { query, variables }
    const { body } = await server.inject({ method: 'POST', url: '/graphql', payload })
    return JSON.parse(body)
  }
}

function counted(database: Database) {
  let statements = 0
  return {
    statements: () => statements,
    database: {
      ...database,
      rows: <Row>(query: Parameters<Database['rows']>[0]) => {
        statements += 1
        return database.rows<Row>(query)
      },
    },
  }
}
