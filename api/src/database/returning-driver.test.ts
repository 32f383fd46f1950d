import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { migratedDatabase } from '../testing/template.ts'
import { openInternalOrm } from './internal-orm.ts'

// More than the pool has.
const often = 10

const end = 'select pg_terminate_backend(pg_backend_pid())'

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

test('a connection that is lost in a transaction is given back, and what lost it is what is thrown', async () => {
  for (let turn = 0; turn < often; turn += 1) {
    await expect(orm.em.fork().transactional((em) => em.execute(end))).rejects.toThrow(
      'terminating connection due to administrator command',
    )
  }

  await expect(answers()).resolves.toEqual([{ one: 1 }])
})

test('a connection that is lost before its transaction begins is given back', async () => {
  const pool = await orm.em.getDriver().getConnection().getNativeClient()
  for (let turn = 0; turn < often; turn += 1) {
    pool.once('acquire', (client) => client.query(end).catch(() => {}))
    await expect(orm.em.fork().begin()).rejects.toThrow()
  }

  await expect(answers()).resolves.toEqual([{ one: 1 }])
})

function answers(): Promise<object[]> {
  return orm.em.fork().execute('select 1 as one')
}
