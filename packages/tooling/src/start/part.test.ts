import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@esep/postgres'
import { afterAll, expect, test } from '@jest/globals'
import { openDataFolder } from './data-folder.ts'
import { startPart } from './part.ts'

const program = fileURLToPath(new URL('part.testing.mjs', import.meta.url))
const dataDir = join(mkdtempSync(join(tmpdir(), 'esep-part-')), 'деректер қоры')
const forever = new AbortController().signal

openDataFolder(dataDir)

afterAll(() => rmSync(join(dataDir, '..'), { recursive: true, force: true }))

async function begin(behaviour: string) {
  const port = await freePort()
  const env = { PORT: `${port}`, BEHAVIOUR: behaviour }
  return { port, part: startPart({ name: 'public API', program, port, env }, dataDir) }
}

async function answers(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
  return answer !== null
}

test('a process is ready when it answers, and gone when it was stopped', async () => {
  const { port, part } = await begin('well')

  await part.ready(forever)
  await part.stop()

  expect(await answers(port)).toBe(false)
})

test('a process that does not end when it is told to is ended', async () => {
  const { port, part } = await begin('stubborn')
  await part.ready(forever)

  await part.stop()

  expect(await answers(port)).toBe(false)
}, 20_000)

test('a process that ends by itself is named with its last words', async () => {
  const { part } = await begin('fails')

  const died = part.died

  await expect(died).rejects.toThrow(
    /^The public API ended unexpectedly \(status 3\), so everything was stopped\. .*The ground is missing\.$/s,
  )
})

test('a process ends when the one that started it is killed', async () => {
  const port = await freePort()
  const starter = fileURLToPath(new URL('starter.testing.ts', import.meta.url))
  const child = spawn(process.execPath, [starter, program, `${port}`, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')

  child.kill('SIGKILL')
  await once(child, 'exit')

  for (let wait = 0; (await answers(port)) && wait < 100; wait += 1) await sleep(20)
  expect(await answers(port)).toBe(false)
})
