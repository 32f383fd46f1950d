import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { openInternalOrm } from '../database/internal-orm.ts'
import { migratedDatabase } from '../testing/template.ts'
import { askIn, askPrepared } from './ask.ts'

const ECHO = 'select ?::text as said, ?::int as number, ?::boolean as open'

const LAST = 'select max(login) as login from internal.sign_in_attempt'

const NOTE = `insert into internal.sign_in_attempt (id, login, address, at)
              values (?, ?, '127.0.0.1', '2026-04-15T06:00:00Z')`

const END = 'select pg_terminate_backend(pg_backend_pid())'

// More than the pool has connections.
const often = 10

let database: Awaited<ReturnType<typeof migratedDatabase>>
let orm: MikroORM

beforeAll(async () => {
  database = await migratedDatabase()
  orm = await openInternalOrm(database.urls.staff)
})

afterAll(async () => {
  await orm.close()
  await database[Symbol.asyncDispose]()
})

test('what is asked again in the same words is prepared once by each connection', async () => {
  await orm.em.fork().transactional(async (em) => {
    for (let time = 0; time < often; time += 1) await askPrepared(em)(LAST)

    expect(await plansOf(em, LAST)).toEqual([{ plans: often }])
  })
})

test.each([
  [`D'Artagnan said "\\n" and $1, ?`, 7, true],
  ['Қызылорда', -1, false],
  [null, null, null],
])('what is said travels apart from the words: %s, %s, %s', async (said, number, open) => {
  const answer = await askPrepared(orm.em.fork())(ECHO, [said, number, open])

  expect(answer).toEqual([{ said, number, open }])
})

test('many who ask at once are answered, each by a connection that has prepared it or does so now', async () => {
  const asked = Array.from({ length: often * often }, (_, at) => at)

  const answers = await Promise.all(
    asked.map((number) => askPrepared(orm.em.fork())(ECHO, ['', number, true])),
  )

  expect(answers.flat()).toEqual(asked.map((number) => ({ said: '', number, open: true })))
})

test('in a transaction it is a part of it', async () => {
  const undone = orm.em.fork().transactional(async (em) => {
    await askPrepared(em)(NOTE, ['0b7f1f9c-0d39-4d3a-9a53-6a4d9b4a1c55', 'undone'])
    expect(await askPrepared(em)(LAST)).toEqual([{ login: 'undone' }])
    throw new Error('undone')
  })

  await expect(undone).rejects.toThrow('undone')
  expect(await askPrepared(orm.em.fork())(LAST)).toEqual([{ login: null }])
})

test('after its connections were lost others prepare it', async () => {
  await askPrepared(orm.em.fork())(LAST)
  for (let time = 0; time < often; time += 1) {
    await expect(orm.em.fork().transactional((em) => askIn(em)(END))).rejects.toThrow('terminating')
  }

  await expect(askPrepared(orm.em.fork())(LAST)).resolves.toHaveLength(1)
})

test('a value that it cannot take is no harm to those that come after', async () => {
  const ask = askPrepared(orm.em.fork())
  for (let time = 0; time < often; time += 1) {
    await expect(ask(ECHO, ['', 'seven', true])).rejects.toMatchObject({ code: '22P02' })
  }

  await expect(ask(ECHO, ['', 7, true])).resolves.toHaveLength(1)
})

test('what could not be prepared yet is prepared when it can be', async () => {
  const words = 'select * from later'
  await orm.em.fork().transactional(async (em) => {
    const early = em.transactional((inner) => askPrepared(inner)(words))
    await expect(early).rejects.toMatchObject({ code: '42P01' })
    await em.execute('create temporary table later (said text) on commit drop')

    await expect(askPrepared(em)(words)).resolves.toEqual([])
  })
})

/** How often these words were planned on the connection of a transaction, by each statement that it has prepared. */
function plansOf(em: EntityManager, words: string) {
  return askIn(em)(
    `select (generic_plans + custom_plans)::int as plans from pg_prepared_statements where statement = ?`,
    [words],
  )
}
