import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Api, startApi } from '@esep/api/testing'
import { expect, test } from '@jest/globals'
import { signedIn } from '../support/killed/asking.ts'
import { growth } from '../support/killed/lasting.ts'
import { startStepped } from '../support/killed/process.ts'
import { declared } from '../support/killed/sending.ts'
import { killedAtEveryStep, statesOf } from '../support/killed/walk.ts'
import { ordinaryStory } from '../support/stories.ts'
import { eventually } from '../support/wait.ts'
import { planned } from '../support/way.ts'

const now = '2026-04-15T15:30:00Z'
const from = '"video"'

test('R32-1: killed at any step of an upload, a process leaves a file that the next one goes on with, and it is kept once', async () => {
  await using api = await startApi()
  const { bytes, send } = await recording(api, 'кадрлар')

  const killed = await killedAtEveryStep({ api, now, from, ask: send })

  const [before = {}, made = {}, kept = {}, ...more] = statesOf(killed)
  expect(killed.flatMap((one) => one.after ?? [])).toEqual(expect.arrayContaining(written))
  expect(more).toEqual([])
  expect(growth(before, made)).toEqual({ files: 1 })
  expect(growth(made, kept)).toEqual({ 'internal.finding': 1 })
  expect(await states(api)).toEqual([{ state: 'kept' }])
  expect(await contents(api)).toEqual([bytes])
}, 600_000)

const written = ['a file is made', 'internal.video', 'public_record.finding', 'commit']

test('R32-1: killed in the middle of the bytes, a process leaves those that came, and the next one takes the rest', async () => {
  await using api = await startApi()
  const { bytes, send, sendSome } = await recording(api, 'кадр '.repeat(400_000))
  const cacheDir = await mkdtemp(join(tmpdir(), 'esep-killed-'))
  const where = { databaseUrl: api.urls.staff, dataDir: dirname(api.files.folder), cacheDir }
  const [first, second] = await Promise.all([startStepped(where), startStepped(where)])

  await first.go({ now, from, steps: -1 })
  sendSome(first.address, bytes.length / 2)
  await eventually(async () => (await sizes(api)).some((size) => size > 0))
  await first.kill()
  const half = await sizes(api)
  await second.go({ now, from, steps: -1 })
  await send(second.address)
  await second.kill()

  expect(half).toEqual([expect.any(Number)])
  expect(half[0]).toBeLessThan(bytes.length)
  expect(await states(api)).toEqual([{ state: 'kept' }])
  expect(await contents(api)).toEqual([bytes])
  await rm(cacheDir, { recursive: true })
}, 600_000)

async function recording(api: Api, content: string) {
  const { meetingId, announce, hold } = await planned(api, ordinaryStory('2026-04-15'))
  await announce()
  await hold()
  return declared({ api, meetingId, now, token: await signedIn(api, now) }, content)
}

function states(api: Api): Promise<object[]> {
  return api.em().execute('select state from internal.video')
}

async function pathsOf({ files: { folder } }: Api): Promise<string[]> {
  return (await readdir(folder)).map((name) => join(folder, name))
}

async function sizes(api: Api): Promise<number[]> {
  return Promise.all((await pathsOf(api)).map(async (path) => (await stat(path)).size))
}

async function contents(api: Api): Promise<Buffer[]> {
  return Promise.all((await pathsOf(api)).map((path) => readFile(path)))
}
