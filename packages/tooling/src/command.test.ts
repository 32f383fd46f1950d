import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { inRoot } from './root.ts'

const entry = inRoot('packages/tooling/src/command.mjs')

function command(...args: string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

test.each(['start', 'test', 'check', 'bench'])(
  '%s explains itself, also behind the -- of a package manager',
  (name) => {
    const { status, stdout } = command(entry, name, '--', '--help')

    expect(stdout).toContain(`pnpm ${name}`)
    expect(status).toBe(0)
  },
)

test('an unknown command names those that there are', () => {
  const { status, stderr } = command(entry, 'strat')

  expect(stderr).toMatch(/^There is no command strat: start, test, check, .*\.\n$/)
  expect(status).toBe(1)
})

test("on the machine's own older Node one sentence says how to finish the install", () => {
  const older = "Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } })"

  const { status, stderr } = command('--import', `data:text/javascript,${older}`, entry, 'start')

  expect(stderr).toMatch(/^This is Node 18\.20\.8 .* npx -y pnpm@12 install .* libatomic1\)\.\n$/)
  expect(status).toBe(1)
})
