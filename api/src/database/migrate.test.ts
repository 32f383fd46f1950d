import 'reflect-metadata'
import { expect, test } from '@jest/globals'
import { openInternalOrm } from './internal-orm.ts'
import { migrate } from './migrate.ts'
import { scratchDatabase } from './scratch.testing.ts'

test('migrations make exactly the tables that the entities describe', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)

  await using orm = await opened(database.urls.owner)
  const difference = await orm.schema.getUpdateSchemaSQL()

  expect(difference).toBe('')
})

test('a second migration finds nothing to do', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)

  const done = await migrate(database.urls.owner)

  expect(done).toEqual([])
})

test('two migrations at once take turns', async () => {
  await using database = await scratchDatabase()

  const done = await Promise.all([migrate(database.urls.owner), migrate(database.urls.owner)])

  const [nothing, everything] = done.toSorted((one, other) => one.length - other.length)
  expect(nothing).toEqual([])
  expect(everything?.at(0)).toBe('Migration0001Internal')
})

async function opened(url: string) {
  const orm = await openInternalOrm(url)
  return Object.assign(orm, { [Symbol.asyncDispose]: () => orm.close() })
}
