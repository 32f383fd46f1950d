import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { isThere } from './npx.ts'

const module = new URL('npx.ts', import.meta.url).href

/** Runs a script in a process below one that calls itself `title`, and gives what it says. */
async function below(title: string, script: string): Promise<string> {
  const child = `import { ourNpx } from ${JSON.stringify(module)}; ${script}`
  const parent = `process.title = ${JSON.stringify(title)}
    const { status } = require('node:child_process').spawnSync(
      process.execPath, ['--input-type=module', '-e', ${JSON.stringify(child)}], { stdio: 'inherit' })
    process.exit(status)`
  const started = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(started.stdout, 'data')
  return `${said}`.replace(String(started.pid), 'the parent')
}

const onLinux = process.platform === 'linux'

test('a start through npx knows its npx', async () => {
  const npx = await below('npm exec pnpm@12 start', 'process.stdout.write(String(ourNpx()))')

  expect(npx).toBe(onLinux ? 'the parent' : 'null')
})

test('a process that has ended is no longer there', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')

  const there = isThere(child.pid ?? 0)

  expect(there).toBe(false)
  expect(isThere(process.pid)).toBe(onLinux)
})
