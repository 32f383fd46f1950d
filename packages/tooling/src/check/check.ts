import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import { exitStatus } from '../child.ts'
import { inherited } from '../environment.ts'
import { refusing } from '../refusal.ts'
import { inRoot, root } from '../root.ts'
import { astroCrossings } from './astro-borders.ts'

interface Step {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

const logs = ['--output-logs=errors-only', '--log-prefix=none']
const sources = ['api/src', 'portal/src', 'packages/*/src', 'packages/redaction/bench', 'test']

const beside: readonly Step[] = [
  {
    name: 'lint and format',
    program: 'biome',
    args: ['check', '--config-path=packages/tooling/biome.json', '--max-diagnostics=200', '.'],
  },
  { name: 'types', program: 'turbo', args: ['run', 'typecheck', '--continue', ...logs] },
]

/** These follow imports to what the types were built into. */
const after: readonly Step[] = [
  {
    name: 'borders',
    program: 'depcruise',
    args: ['--config', 'packages/tooling/borders.cjs', '--output-type', 'err', ...sources],
  },
  {
    name: 'dead code',
    program: 'knip',
    args: ['--config', 'packages/tooling/knip.json', '--no-progress'],
  },
]

/** `check`: all that a machine can hold against the sources; every step runs, whatever another one found. */
export function run(): Promise<number> {
  return refusing(async () => {
    const failed: string[] = []
    for (const steps of [beside, after]) {
      await Promise.all(
        steps.map(async (step) => {
          if (!(await holds(step))) failed.push(step.name)
        }),
      )
    }
    const crossings = astroCrossings(root)
    if (crossings.length) failed.push('borders of .astro files')
    for (const crossing of crossings) process.stdout.write(`${crossing}\n`)
    process.stdout.write(failed.length ? `failed: ${failed.join(', ')}\n` : 'all hold\n')
    return failed.length ? 1 : 0
  })
}

/** Takes a step, and says what it said when it has ended, since another may run beside it. */
async function holds({ name, program, args }: Step): Promise<boolean> {
  const began = performance.now()
  const child = spawn(inRoot('node_modules/.bin', program), [...args], {
    cwd: root,
    env: inherited(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [status, ...said] = await Promise.all([
    exitStatus(child),
    text(child.stdout),
    text(child.stderr),
  ])
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const verdict = `${name}: ${status === 0 ? 'holds' : 'does not hold'} (${seconds} s)`
  process.stdout.write(`${said.join('')}${verdict}\n\n`)
  return status === 0
}
