import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { exitStatus } from '../child.ts'
import { inherited } from '../environment.ts'
import { refusing } from '../refusal.ts'
import { inRoot, root } from '../root.ts'
import { keepRuns } from './last.ts'
import { makeRoom, runsIn, type TestRun, takeResults } from './results.ts'
import { type Sum, sumUp } from './sum.ts'
import { testedWorkspaces } from './workspaces.ts'

interface Tested extends Sum {
  readonly status: number
  readonly runs: readonly TestRun[]
}

/** `test`: every workspace's tests, two at a time, then their sum on the last line. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    const { status, passed, failed, lines } = await runTests(args)
    process.stdout.write([...lines, `${passed} passed, ${failed} failed`, ''].join('\n'))
    return status === 0 && failed === 0 ? 0 : 1
  })
}

/** Runs the tests of every workspace, or those in files that match; what they say goes to standard output, or to `output`. */
export async function runTests(
  patterns: readonly string[],
  { output = 1 }: { readonly output?: 1 | 2 } = {},
): Promise<Tested> {
  // NOTE: named after this run, so that two runs in one checkout do not read each other's counts.
  const file = `.jest/${randomUUID()}.json`
  const workspaces = testedWorkspaces(root)
  makeRoom(workspaces, file)
  const jest = ['--json', `--outputFile=${file}`, '--passWithNoTests', ...patterns]
  const status = await turbo(jest, output)

  const results = takeResults(workspaces, file)
  const runs = runsIn(results)
  if (patterns.length === 0) keepRuns(runs)
  return { ...sumUp(results), status, runs }
}

function turbo(jest: readonly string[], output: 1 | 2): Promise<number> {
  const logs = ['--log-prefix=none', '--output-logs=new-only', '--log-order=grouped']
  const order = ['--continue=dependencies-successful', '--concurrency=2']
  return exitStatus(
    spawn(inRoot('node_modules/.bin/turbo'), ['run', 'test', ...logs, ...order, '--', ...jest], {
      cwd: root,
      env: inherited(),
      stdio: ['inherit', output, 'inherit'],
    }),
  )
}
