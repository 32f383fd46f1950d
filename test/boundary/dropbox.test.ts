import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Client } from 'pg'
import { sharedSystem } from '../support/shared-system.ts'

const { ownerUrl, dropboxUrl } = sharedSystem()
const owner = new Client(ownerUrl)
const dropbox = new Client(dropboxUrl)

beforeAll(async () => {
  await owner.connect()
  await dropbox.connect()
})

afterAll(async () => {
  await owner.end()
  await dropbox.end()
})

async function everyTable(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  return rows.map(({ name }) => name)
}

test('the drop box reads, changes and removes nothing in any table', async () => {
  const tables = await everyTable()

  expect(tables).toContain('dropbox.leak_report')
  expect(tables.length).toBeGreaterThan(25)
  for (const table of tables) {
    for (const act of [`select from ${table}`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(dropbox.query(act)).rejects.toThrow('permission denied')
    }
  }
})

test('it puts into its two tables alone', async () => {
  const own = ['dropbox.leak_report', 'dropbox.slip_objection']
  const others = (await everyTable()).filter((table) => !own.includes(table))

  for (const table of others) {
    await expect(dropbox.query(`insert into ${table} default values`)).rejects.toThrow(
      'permission denied',
    )
  }
})

test('what it puts in it does not get back', async () => {
  const returned = dropbox.query(
    `insert into dropbox.leak_report (text) values ('Атым тұр') returning id`,
  )

  await expect(returned).rejects.toThrow('permission denied')
})

test.each(['esep_owner', 'esep_staff', 'esep_reader', 'postgres'])(
  'the drop box cannot become %s',
  async (role) => {
    const becoming = dropbox.query(`set role ${role}`)

    await expect(becoming).rejects.toThrow('permission denied')
  },
)

test('it makes no table, temporary or lasting, and no schema', async () => {
  await expect(dropbox.query('create temporary table t ()')).rejects.toThrow('permission denied')
  await expect(dropbox.query('create table dropbox.t ()')).rejects.toThrow('permission denied')
  await expect(dropbox.query('create schema s')).rejects.toThrow('permission denied')
})
