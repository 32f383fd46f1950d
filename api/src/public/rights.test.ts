import { expect, test } from '@jest/globals'
import { inDatabase } from '../database/in-database.ts'
import { migratedDatabase } from '../testing/template.ts'
import { openDatabase } from './database.ts'
import { refuseTooManyRights } from './rights.ts'
import { sql } from './sql.ts'

async function refusal(url: string): Promise<string | null> {
  const database = openDatabase(url)
  try {
    await refuseTooManyRights(database)
    return null
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  } finally {
    await database.close()
  }
}

test('the reader is let in; who can read what staff write is not', async () => {
  await using database = await migratedDatabase()

  const refusals = [
    await refusal(database.urls.reader),
    await refusal(database.urls.staff),
    await refusal(database.urls.owner),
  ]

  expect(refusals).toEqual([
    null,
    expect.stringMatching(
      /^PUBLIC_DATABASE_URL names the role esep_staff, which can reach what staff read, in dropbox, graphile_worker, internal:/,
    ),
    expect.stringMatching(
      /^PUBLIC_DATABASE_URL names the role esep_owner, which can reach what staff read, in dropbox, graphile_worker, internal:/,
    ),
  ])
})

test.each(['internal', 'dropbox', 'graphile_worker'])(
  'a reader who may use the schema %s is not let in',
  async (schema) => {
    await using database = await migratedDatabase()
    await inDatabase(database.urls.owner, (client) =>
      client.query(`grant usage on schema ${schema} to esep_reader`),
    )

    const refused = await refusal(database.urls.reader)

    expect(refused).toMatch(new RegExp(`can reach what staff read, in ${schema}: name the reader`))
  },
)

test('a reader who could write what is published is not let in', async () => {
  await using database = await migratedDatabase()
  await inDatabase(database.urls.owner, (client) =>
    client.query('grant insert on public_record.meeting to esep_reader'),
  )

  const refused = await refusal(database.urls.reader)

  expect(refused).toMatch(/^PUBLIC_DATABASE_URL names the role esep_reader, which can write/)
})

test('the reader’s session writes nothing, whatever it asks', async () => {
  await using scratch = await migratedDatabase()
  const database = openDatabase(scratch.urls.reader)

  const written = database.rows(sql`delete from public_record.meeting`)
  await expect(written).rejects.toThrow('read-only transaction')
  const read = database.rows(sql`select from internal.meeting`)
  await expect(read).rejects.toThrow('permission denied')

  await database.close()
})
