import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newcomersEnvironment } from '../support/environment.ts'
import { type FreshCopy, freshCopy } from '../support/fresh-copy.ts'
import { type Installation, installation } from '../support/installation.ts'

let copy: FreshCopy
let esep: Installation

beforeAll(async () => {
  copy = freshCopy()
  const install = ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline']
  await promisify(execFile)('npx', install, { cwd: copy.folder, env: newcomersEnvironment() })
  esep = await installation(copy.folder)
}, 240_000)

afterAll(async () => {
  await esep?.stop()
  copy?.remove()
}, 60_000)

test('a fresh copy starts with one command and says so last', async () => {
  await esep.start()

  const said = esep.said().trimEnd().split('\n')
  expect(said.at(-1)).toBe('ready')
  for (const address of Object.values(esep.addresses)) expect(esep.said()).toContain(address)
  for (const role of ['INSPECTOR', 'REVIEWER']) expect(esep.said()).toContain(role)
}, 480_000)

test('residents are shown the page in the language they asked for', async () => {
  const page = await fetch(`${esep.addresses.portal}ru/`)

  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<html lang="ru"')
})

test('a second start beside it is refused in one sentence with the port and its setting', async () => {
  const second = await esep.startAnother()

  expect(second.status).not.toBe(0)
  expect(second.said).toMatch(
    new RegExp(`${esep.ports.portal}.*PORTAL_PORT|PORTAL_PORT.*${esep.ports.portal}`),
  )
  expect(second.said).not.toContain('    at ')
}, 60_000)

test('interrupted, it leaves no process behind, and the next start finds what was there', async () => {
  const before = await esep.precinctIds()

  await esep.interrupt()
  const left = await esep.portsInUse()
  await esep.start()

  expect(left).toEqual([])
  expect(before.length).toBeGreaterThan(10)
  expect(await esep.precinctIds()).toEqual(before)
}, 480_000)

test('killed without warning, it is replaced by the next start and nothing is lost', async () => {
  const before = await esep.precinctIds()

  await esep.kill()
  await esep.start()

  expect(await esep.precinctIds()).toEqual(before)
}, 480_000)
