import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Client } from 'pg'
import { sharedSystem } from '../support/shared-system.ts'

const { ownerUrl, readerUrl } = sharedSystem()
const owner = new Client(ownerUrl)
const reader = new Client(readerUrl)

beforeAll(async () => {
  await owner.connect()
  await reader.connect()
})

afterAll(async () => {
  await owner.end()
  await reader.end()
})

async function tablesOf(schema: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
    [schema],
  )
  return rows.map(({ name }) => name)
}

test('R32-21: the reader is refused on every table of the staff', async () => {
  const tables = await tablesOf('internal')

  expect(tables.length).toBeGreaterThan(10)
  for (const table of tables) {
    await expect(reader.query(`select * from ${table} limit 1`)).rejects.toThrow(
      'permission denied for schema internal',
    )
  }
})

test('the reader does not see what residents report', async () => {
  const reading = reader.query('select from dropbox.leak_report limit 1')

  await expect(reading).rejects.toThrow('permission denied for schema dropbox')
})

test('the reader reads every published table', async () => {
  const tables = await tablesOf('public_record')

  expect(tables.length).toBeGreaterThan(4)
  for (const table of tables) {
    await expect(reader.query(`select from ${table} limit 1`)).resolves.toBeDefined()
  }
})

test('the reader writes nowhere, not even after asking for a transaction that may', async () => {
  const tables = await tablesOf('public_record')

  await reader.query('set session characteristics as transaction read write')

  for (const table of tables) {
    await expect(reader.query(`delete from ${table}`)).rejects.toThrow('permission denied')
    await expect(reader.query(`insert into ${table} default values`)).rejects.toThrow(
      'permission denied',
    )
  }
})

test.each(['esep_owner', 'esep_staff', 'postgres'])('the reader cannot become %s', async (role) => {
  const becoming = reader.query(`set role ${role}`)

  await expect(becoming).rejects.toThrow('permission denied')
})

test('a transaction of the reader is read-only unless it says otherwise', async () => {
  const fresh = new Client(readerUrl)
  await fresh.connect()

  const { rows } = await fresh.query('show transaction_read_only')

  await fresh.end()
  expect(rows).toEqual([{ transaction_read_only: 'on' }])
})

test('the reader makes no table, temporary or lasting, and no schema', async () => {
  await expect(reader.query('create temporary table t ()')).rejects.toThrow('permission denied')
  await expect(reader.query('create table public.t ()')).rejects.toThrow('permission denied')
  await expect(reader.query('create schema s')).rejects.toThrow('permission denied')
})
