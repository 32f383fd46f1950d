import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { exitStatus } from '../child.ts'
import { inherited } from '../environment.ts'
import { refusing } from '../refusal.ts'
import { inRoot, root } from '../root.ts'
import { makeRoom, takeResults } from './results.ts'
import { sumUp } from './sum.ts'
import { testedWorkspaces } from './workspaces.ts'

/** `test`: every workspace's tests one after another, then their sum on the last line. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    // NOTE: named after this run, so that two runs in one checkout do not read each other's counts.
    const file = `.jest/${randomUUID()}.json`
    const workspaces = testedWorkspaces(root)
    makeRoom(workspaces, file)
    const jest = ['--json', `--outputFile=${file}`, '--passWithNoTests', ...args]
    const status = await turbo([
      'run',
      'test',
      '--continue=dependencies-successful',
      '--concurrency=1',
      '--',
      ...jest,
    ])

    const { passed, failed, lines } = sumUp(takeResults(workspaces, file))
    process.stdout.write([...lines, `${passed} passed, ${failed} failed`, ''].join('\n'))
    return status === 0 && failed === 0 ? 0 : 1
  })
}

function turbo(args: readonly string[]): Promise<number> {
  const logs = ['--log-prefix=none', '--output-logs=new-only']
  const [command, task, ...rest] = args
  return exitStatus(
    spawn(inRoot('node_modules/.bin/turbo'), [command ?? '', task ?? '', ...logs, ...rest], {
      cwd: root,
      env: inherited(),
      stdio: 'inherit',
    }),
  )
}
