import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inDatabase } from '../database/in-database.ts'
import type { ScratchDatabase } from '../database/scratch.testing.ts'
import { migratedDatabase } from '../testing/template.ts'

const command = fileURLToPath(new URL('./load.ts', import.meta.url))
const heading = 'year,kind,day,instead_of,source'
const good = `${heading}\n2026,MOVED,2026-05-08,2026-05-10,"Order No. 300"\n2027,NONE,,,"Order No. 301"\n`

let database: ScratchDatabase
let folder: string

beforeAll(async () => {
  database = await migratedDatabase()
  folder = mkdtempSync(join(tmpdir(), 'esep-load-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database[Symbol.asyncDispose]()
})

test('a dry run says what a file holds and keeps nothing; without it the file is kept under its name', async () => {
  const path = file('2026.csv', good)

  const tried = load('days-off', path, '--dry-run')
  const afterTrying = await kept()
  const done = load('days-off', path)

  expect(tried).toEqual({
    ...{ status: 0, complaints: '' },
    said: '2 rows, years 2026, 2027: the file can be loaded.\n',
  })
  expect(afterTrying).toEqual([])
  expect(done).toEqual({
    ...{ status: 0, complaints: '' },
    said: '2 rows, years 2026, 2027 loaded; terms moved at 0 meetings.\n',
  })
  expect(await kept()).toEqual([
    { name: '2026.csv', by: null, year: 2026, kind: 'MOVED' },
    { name: '2026.csv', by: null, year: 2027, kind: 'NONE' },
  ])
})

test('a bad line is named with its reason, and nothing of the file is loaded', async () => {
  const before = await kept()
  const path = file('bad.csv', `${good}2026,MOVED,2026-05-09,2026-05-10,\n2026,MOVED,8 мая,,акт\n`)

  const { status, said, complaints } = load('days-off', path)

  expect(said.split('\n').map((line) => line.split(': ')[0])).toEqual([
    ...['line 4', 'line 4', 'line 4', 'line 5', ''],
  ])
  expect({ status, complaints }).toEqual({ status: 1, complaints: 'load: nothing was loaded\n' })
  expect(await kept()).toEqual(before)
})

test.each([
  { args: [], because: 'what is loaded is days-off; see load --help' },
  { args: ['days-off'], because: 'one file is needed' },
  { args: ['days-off', '/nowhere.csv'], because: '/nowhere.csv cannot be read' },
  { args: ['days-off', 'a.csv', '--force'], because: "Unknown option '--force'" },
])('asked wrongly it says how and fails: $args', ({ args, because }) => {
  const { status, complaints } = load(...args)

  expect(complaints).toContain(`load: ${because}`)
  expect(status).toBe(1)
})

test('a file that is not in UTF-8 is told so, and not loaded with its letters lost', () => {
  const windows1251 = Uint8Array.of(0xe0, 0xea, 0xf2)
  const path = file('1251.csv', Buffer.concat([Buffer.from(good), windows1251]))

  const { status, complaints } = load('days-off', path)

  expect(complaints).toBe(`load: ${path} is not in UTF-8; save it as CSV in UTF-8\n`)
  expect(status).toBe(1)
})

test('a file of nothing but its heading is no file, and without a database nothing is read', () => {
  const empty = load('days-off', file('empty.csv', `${heading}\n`))
  const path = file('whole.csv', good)
  const homeless = spawned(['days-off', path], { PUBLIC_DATABASE_URL: database.urls.reader })

  expect(empty.complaints).toBe('load: the file has no rows, nothing was loaded\n')
  expect(homeless.complaints).toMatch(/^load: DATABASE_URL is missing: .*\.\n$/)
  expect([empty.status, homeless.status]).toEqual([1, 1])
})

test('it explains itself', () => {
  const { status, said } = load('--help')

  expect(said).toContain('year,kind,day,instead_of,source')
  expect(status).toBe(0)
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function load(...args: string[]) {
  const { staff, reader } = database.urls
  return spawned(args, { DATABASE_URL: staff, PUBLIC_DATABASE_URL: reader })
}

function spawned(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', command, ...args],
    { encoding: 'utf8', env },
  )
  return { status, said: stdout, complaints: stderr }
}

function kept() {
  return inDatabase(database.urls.staff, async (client) => {
    const { rows } = await client.query(
      `select file.name, file.loaded_by as by, row.year, row.kind
         from internal.days_off row join internal.days_off_file file on file.id = row.file_id
        order by file.id, row.line`,
    )
    return rows
  })
}
