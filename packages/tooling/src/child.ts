import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { root } from './root.ts'

/** How a program is run to its end. */
export interface RunOptions {
  readonly env: Record<string, string | undefined>
  /** The descriptor of ours that its standard output goes to: 1 when not given. */
  readonly output?: 1 | 2
  /** Ends it early. */
  readonly signal?: AbortSignal
}

/** Runs a program to its end in the root of the checkout and gives its exit status. */
export function run(
  file: string,
  args: readonly string[],
  { env, output = 1, signal }: RunOptions,
): Promise<number> {
  const stdio = ['inherit', output, 'inherit'] as const
  return exitStatus(spawn(file, args, { cwd: root, env, signal, stdio: [...stdio] }))
}

/** What a program writes on its standard output; empty when it fails. */
export async function capture(
  file: string,
  args: readonly string[],
  { env, signal }: RunOptions,
): Promise<string> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(file, args, { cwd: root, env, signal, stdio: [...stdio] })
  const [status, said] = await Promise.all([
    exitStatus(child),
    child.stdout ? text(child.stdout) : '',
  ])
  return status === 0 ? said.trimEnd() : ''
}

/** Waits for the end of `child`; 1 for one that a signal ended or that was aborted. */
export async function exitStatus(child: ChildProcess): Promise<number> {
  try {
    const [code] = await once(child, 'exit')
    return code ?? 1
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'AbortError') return 1
    throw fault
  }
}
