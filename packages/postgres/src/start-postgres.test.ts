import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { ask } from './ask.testing.ts'
import { findPostgres } from './find-postgres.ts'
import { freePort } from './free-port.ts'
import { openHome, removeHome } from './home.ts'
import { runningOn, stopLeftBehind } from './left-behind.ts'
import { startPostgres } from './start-postgres.ts'

const root = mkdtempSync(join(tmpdir(), 'есеп postgres '))
chmodSync(root, 0o711)
let folders = 0

function newFolder(): string {
  folders += 1
  return join(root, `деректер ${folders}`)
}

afterAll(() => rmSync(root, { recursive: true, force: true }))

test('what is stored is there after the next start, and only its owner may read the passwords', async () => {
  const dataDir = newFolder()
  const first = await startPostgres({ dataDir })
  await ask(first.url('esep', 'esep_owner'), 'create table kept as select 26 as answer')
  await first.stop()

  const second = await startPostgres({ dataDir })
  const rows = await ask(second.url('esep', 'esep_owner'), 'select answer from kept')
  await second.stop()

  expect(rows).toEqual([{ answer: 26 }])
  expect(statSync(join(dataDir, 'passwords.json')).mode & 0o777).toBe(0o600)
})

test('data of a version that knew fewer roles is given the missing one, and loses nothing', async () => {
  const dataDir = newFolder()
  const first = await startPostgres({ dataDir })
  await ask(first.url('esep', 'esep_owner'), 'create table kept as select 26 as answer')
  await ask(
    first.url('esep', 'postgres'),
    'revoke all on database esep from esep_dropbox; drop role esep_dropbox',
  )
  await first.stop()
  const { passwords } = openHome(dataDir)
  const { esep_dropbox: _, ...older } = JSON.parse(readFileSync(passwords, 'utf8'))
  writeFileSync(passwords, JSON.stringify(older))

  const second = await startPostgres({ dataDir })
  const rows = await ask(second.url('esep', 'esep_owner'), 'select answer from kept')
  const who = await ask(second.url('esep', 'esep_dropbox'), 'select current_user::text as who')
  await second.stop()

  expect(rows).toEqual([{ answer: 26 }])
  expect(who).toEqual([{ who: 'esep_dropbox' }])
})

test('a server that is killed loses nothing that was committed', async () => {
  const dataDir = newFolder()
  const first = await startPostgres({ dataDir })
  await ask(first.url('esep', 'esep_owner'), 'create table kept as select 26 as answer')

  process.kill(first.pid, 'SIGKILL')
  await first.died
  await first.stop()
  const second = await startPostgres({ dataDir })
  const rows = await ask(second.url('esep', 'esep_owner'), 'select answer from kept')
  await second.stop()

  expect(rows).toEqual([{ answer: 26 }])
})

test('a server whose starter was killed ends by itself, and the next start has its data', async () => {
  const dataDir = newFolder()
  const starter = fileURLToPath(new URL('starter.testing.ts', import.meta.url))
  const child = spawn(process.execPath, [starter, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')

  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await startPostgres({ dataDir })
  const rows = await ask(next.url('esep', 'esep_owner'), 'select answer from kept')
  await next.stop()

  expect(rows).toEqual([{ answer: 26 }])
  expect(runningOn(openHome(dataDir))).toBeNull()
})

test('a server that was left behind is stopped', async () => {
  const dataDir = newFolder()
  const server = await startPostgres({ dataDir })

  await stopLeftBehind(openHome(dataDir))
  await server.died

  expect(runningOn(openHome(dataDir))).toBeNull()
  await server.stop()
})

test('a second start on the same data is refused by one sentence, and the first one can be found', async () => {
  const dataDir = newFolder()
  const first = await startPostgres({ dataDir })

  const second = startPostgres({ dataDir })

  await expect(second).rejects.toThrow(
    /^Another Esep already runs on .*DATA_DIR to another folder\.$/,
  )
  expect(findPostgres(dataDir)?.url('esep', 'esep_staff')).toBe(first.url('esep', 'esep_staff'))
  await first.stop()
  expect(findPostgres(dataDir)).toBeNull()
})

test('a taken port that was asked for is named', async () => {
  const port = await freePort()
  const first = await startPostgres({ ephemeral: true, port })

  const second = startPostgres({ ephemeral: true, port })

  await expect(second).rejects.toThrow(`PostgreSQL does not start on port ${port}: `)
  await first.stop()
})

test('a folder that only this user may enter serves too', async () => {
  const closed = newFolder()
  mkdirSync(closed, { mode: 0o700 })
  const dataDir = join(closed, 'postgres')
  const first = await startPostgres({ dataDir })
  await ask(first.url('esep', 'esep_owner'), 'create table kept as select 26 as answer')
  await first.stop()

  const second = await startPostgres({ dataDir })
  const rows = await ask(second.url('esep', 'esep_owner'), 'select answer from kept')
  await second.stop()

  expect(rows).toEqual([{ answer: 26 }])
  removeHome(openHome(dataDir))
})

test('data of another version of PostgreSQL is left alone', async () => {
  const dataDir = newFolder()
  const server = await startPostgres({ dataDir })
  await server.stop()
  writeFileSync(join(openHome(dataDir).data, 'PG_VERSION'), '17')

  const start = startPostgres({ dataDir })

  await expect(start).rejects.toThrow('is of PostgreSQL 17, and this is 18')
})
